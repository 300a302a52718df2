import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../article/inline';
import { languageTags } from '../languages/table';
import { flattenInlines } from './flatten-inlines';
import type { RunInline } from './run-inline';
import { splitInlines } from './split-inlines';
import { splitRuns } from './split-runs';

const text = (value: string): Inline => ({ type: 'text', text: value });
const emphasis = (...children: Inline[]): Inline => ({ type: 'emphasis', children });
const arabic = { script: 'Arab', direction: 'rtl', language: 'ar' } as const;
const fragment = (value: string): RunInline => ({ type: 'fragment', text: value, ...arabic });

/** The tree that the cuts were made in. */
function uncut(nodes: readonly RunInline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'fragmentGroup') return uncut(node.children);
    if (node.type === 'text' || node.type === 'fragment') return [text(node.text)];
    return ['children' in node ? { ...node, children: uncut(node.children) } : node];
  });
}

/** Neighbouring texts made one, and empty ones left out: what cutting may change. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type !== 'text')
      joined.push('children' in inline ? { ...inline, children: joinTexts(inline.children) } : inline);
    else if (last?.type === 'text') joined[joined.length - 1] = text(last.text + inline.text);
    else if (inline.text !== '') joined.push(inline);
  }
  return joined;
}

describe('splitInlines', () => {
  it('cuts a text into host and fragments', () => {
    expect(splitInlines([text('The word طباعة stays.')], 'en')).toEqual([
      { type: 'text', text: 'The word ' },
      fragment('طباعة'),
      { type: 'text', text: ' stays.' },
    ]);
  });

  it('judges brackets and quotation marks that cross emphasis whole', () => {
    expect(splitInlines([text('A «'), emphasis(text('قلم')), text('» here')], 'en')).toEqual([
      { type: 'text', text: 'A ' },
      {
        type: 'fragmentGroup',
        ...arabic,
        children: [fragment('«'), { type: 'emphasis', children: [fragment('قلم')] }, fragment('»')],
      },
      { type: 'text', text: ' here' },
    ]);
  });

  it('keeps an address whole across a link', () => {
    const address = { script: 'Latn', direction: 'ltr', language: 'en' } as const;
    const link: Inline = { type: 'link', href: 'https://example.com/', children: [text('https://example.com/')] };
    expect(splitInlines([text('رابط '), link, text('، هنا')], 'ar')).toEqual([
      { type: 'text', text: 'رابط ' },
      {
        type: 'link',
        href: 'https://example.com/',
        children: [{ type: 'fragment', text: 'https://example.com/', ...address }],
      },
      { type: 'text', text: '، هنا' },
    ]);
  });

  it('groups a fragment inside one mark and around a whole one', () => {
    expect(splitInlines([emphasis(text('see مدينة '), { type: 'strong', children: [text('المرفأ')] })], 'en')).toEqual([
      {
        type: 'emphasis',
        children: [
          { type: 'text', text: 'see ' },
          {
            type: 'fragmentGroup',
            ...arabic,
            children: [fragment('مدينة '), { type: 'strong', children: [fragment('المرفأ')] }],
          },
        ],
      },
    ]);
  });

  it('groups round a mark that is wholly a fragment with marks inside', () => {
    const inner: Inline = { type: 'strong', children: [text('المرفأ')] };
    expect(splitInlines([text('see '), emphasis(text('مدينة '), inner)], 'en')).toEqual([
      { type: 'text', text: 'see ' },
      {
        type: 'fragmentGroup',
        ...arabic,
        children: [
          { type: 'emphasis', children: [fragment('مدينة '), { type: 'strong', children: [fragment('المرفأ')] }] },
        ],
      },
    ]);
  });

  it('leaves a fragment in pieces where it begins inside a mark and ends outside', () => {
    expect(splitInlines([emphasis(text('see مدينة')), text(' المرفأ')], 'en')).toEqual([
      { type: 'emphasis', children: [{ type: 'text', text: 'see ' }, fragment('مدينة')] },
      fragment(' المرفأ'),
    ]);
  });

  it('lets the number of a note stand in a fragment, but no code and no line break', () => {
    const note: Inline = { type: 'noteReference', id: '1' };
    const code: Inline = { type: 'code', text: 'قلم x' };
    const nodes = splitInlines(
      [text('قلم'), note, text(' أزرق'), code, text('حبر'), { type: 'lineBreak' }, text('ورق')],
      'en',
    );
    expect(nodes).toEqual([
      { type: 'fragmentGroup', ...arabic, children: [fragment('قلم'), note, fragment(' أزرق')] },
      code,
      fragment('حبر'),
      { type: 'lineBreak' },
      fragment('ورق'),
    ]);
  });

  it('does not join what stands on both sides of code', () => {
    const nodes = splitInlines([text('اكتب info@'), { type: 'code', text: 'x' }, text('example.com')], 'ar');
    expect(nodes.map((node) => ('text' in node ? node.text : ''))).toEqual(['اكتب ', 'info', '@', 'x', 'example.com']);
  });
});

const { inline } = fc.letrec<{ inline: Inline; children: Inline[] }>((tie) => ({
  children: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc
      .constantFrom(
        'قلم',
        'pen',
        ' ',
        '(',
        ')',
        '"',
        '«',
        '»',
        '#',
        '7',
        ', ',
        '؟',
        'https://',
        'a@b.org',
        '\u2067',
        '\u2069',
        '\ufffc',
        '',
      )
      .map(text),
    fc.constantFrom<Inline>({ type: 'code', text: 'قلم' }, { type: 'lineBreak' }, { type: 'noteReference', id: 'n' }),
    fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const), children: tie('children') }),
    fc.record({ type: fc.constant('link' as const), href: fc.constant('/'), children: tie('children') }),
  ),
}));

describe('splitInlines for any tree', () => {
  it('gives back the same texts and markup', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), fc.constantFrom(...languageTags), (inlines, host) => {
        expect(joinTexts(uncut(splitInlines(inlines, host)))).toEqual(joinTexts(inlines));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the runs of the flattened text where nothing breaks it', () => {
    const texts = fc.array(fc.constantFrom('قلم', 'pen', ' ', '(', ')', '"', '«', '»', '#', '7').map(text));
    fc.assert(
      fc.property(texts, fc.constantFrom(...languageTags), (inlines, host) => {
        const flat = flattenInlines(inlines).text;
        const fragments = splitInlines(inlines, host).flatMap((node) => {
          if (node.type === 'fragment') return [node.text];
          return node.type === 'fragmentGroup' ? [flattenInlines(uncut(node.children)).text] : [];
        });
        expect(fragments).toEqual(splitRuns(flat, host).flatMap((run) => (run.kind === 'fragment' ? [run.text] : [])));
      }),
    );
  });
});
