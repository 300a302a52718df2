import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../article/inline';
import { textOfInlines } from '../../article/text-of';
import { languageTags } from '../../languages/table';
import { splitInlineSentences } from './split-inline-sentences';
import { splitSentences } from './split-sentences';

const text = (value: string): Inline => ({ type: 'text', text: value });
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
const link = (...children: Inline[]): Inline => ({ type: 'link', href: 'https://example.org/', children });
const note: Inline = { type: 'noteReference', id: '1' };
const lineBreak: Inline = { type: 'lineBreak' };
const code: Inline = { type: 'code', text: 'a. B' };

describe('splitInlineSentences', () => {
  it('gives no sentences for no inlines', () => {
    expect(splitInlineSentences([], 'en')).toEqual([]);
  });

  it('keeps a text without words as one sentence', () => {
    expect(splitInlineSentences([text('')], 'en')).toEqual([[text('')]]);
    expect(splitInlineSentences([note], 'en')).toEqual([[note]]);
    expect(splitInlineSentences([emphasis()], 'en')).toEqual([[emphasis()]]);
  });

  it('cuts a text', () => {
    expect(splitInlineSentences([text('One. Two.')], 'en')).toEqual([[text('One. ')], [text('Two.')]]);
  });

  it('cuts a mark that crosses a boundary into two of its kind', () => {
    expect(splitInlineSentences([text('One '), link(emphasis(text('two. Three'))), text(' four.')], 'en')).toEqual([
      [text('One '), link(emphasis(text('two. ')))],
      [link(emphasis(text('Three'))), text(' four.')],
    ]);
  });

  it('leaves marks that end where a sentence ends whole', () => {
    expect(splitInlineSentences([emphasis(text('One. ')), emphasis(text('Two.')), text(' Three.')], 'en')).toEqual([
      [emphasis(text('One. '))],
      [emphasis(text('Two.')), text(' ')],
      [text('Three.')],
    ]);
  });

  it('reads a full stop inside a mark with what follows outside', () => {
    expect(splitInlineSentences([emphasis(text('Mr.')), text(' Smith. '), emphasis(text('So.'))], 'en')).toEqual([
      [emphasis(text('Mr.')), text(' Smith. ')],
      [emphasis(text('So.'))],
    ]);
  });

  it('gives a note reference to the sentence it follows', () => {
    expect(
      splitInlineSentences([text('One.'), note, text(' Two, '), note, text('three. '), note, text('Four.')], 'en'),
    ).toEqual([[text('One.'), note, text(' ')], [text('Two, '), note, text('three. '), note], [text('Four.')]]);
  });

  it('gives a note reference at the beginning of a mark to the sentence before it', () => {
    expect(splitInlineSentences([text('One. '), emphasis(note, text('Two.'))], 'en')).toEqual([
      [text('One. '), emphasis(note)],
      [emphasis(text('Two.'))],
    ]);
  });

  it('ends a sentence at a set line break', () => {
    expect(
      splitInlineSentences([text('Roses are red'), lineBreak, emphasis(text('violets'), lineBreak, text('are'))], 'en'),
    ).toEqual([[text('Roses are red'), lineBreak], [emphasis(text('violets'), lineBreak)], [emphasis(text('are'))]]);
  });

  it('takes code for a word', () => {
    expect(splitInlineSentences([text('Use '), code, text('. '), code, text(' is old.')], 'en')).toEqual([
      [text('Use '), code, text('. ')],
      [code, text(' is old.')],
    ]);
  });
});

const leaf = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'One',
        ' two',
        '. ',
        '.',
        '! ',
        '؟ ',
        '«',
        '»',
        '(',
        ')',
        ' ',
        '\n',
        'Mr',
        ' The',
        'قلم',
        '\ufffc',
      ),
      { maxLength: 8 },
    )
    .map((parts) => text(parts.join(''))),
  fc.constantFrom(note, lineBreak, code),
);
const { inlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 5 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('inlines').map((children) => emphasis(...children)),
    tie('inlines').map((children) => link(...children)),
  ),
}));

/** Every character and other leaf with the marks round it. */
function leavesOf(list: readonly Inline[], marks = ''): string[] {
  return list.flatMap((inline): string[] => {
    if ('children' in inline) return leavesOf(inline.children, `${marks}/${inline.type}`);
    if (inline.type === 'text') return Array.from(inline.text, (character) => `${marks} ${character}`);
    return [`${marks} ${JSON.stringify(inline)}`];
  });
}

const anyLanguage = fc.constantFrom(...languageTags);

describe('splitInlineSentences for any inlines', () => {
  it('changes no text, no mark and no order', () => {
    fc.assert(
      fc.property(inlines, anyLanguage, (list, language) => {
        expect(leavesOf(splitInlineSentences(list, language).flat()).join('|')).toBe(leavesOf(list).join('|'));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the sentences of the text', () => {
    const opaque = (list: readonly Inline[]): Inline[] =>
      list.map((inline) => {
        if ('children' in inline) return { ...inline, children: opaque(inline.children) };
        return inline.type === 'code' ? text('\ufffc') : inline;
      });
    fc.assert(
      fc.property(inlines, anyLanguage, (list, language) => {
        const whole = textOfInlines(opaque(list));
        const sentences = splitInlineSentences(list, language).map((sentence) => textOfInlines(opaque(sentence)));
        expect(sentences.filter((sentence) => sentence !== '')).toEqual(splitSentences(whole, language));
      }),
      { numRuns: 500 },
    );
  });

  it('gives no sentence without inlines and leaves nothing but white space before the first', () => {
    fc.assert(
      fc.property(inlines, anyLanguage, (list, language) => {
        const sentences = splitInlineSentences(list, language);
        expect(sentences.every((sentence) => sentence.length > 0)).toBe(true);
        if (sentences.length > 1) expect(sentences.every((each) => textOfInlines(each) !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
