import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import { parseCorrections } from '../article/parse-corrections';
import { parseEdition } from '../article/parse-edition';
import { textOfInlines } from '../article/text-of';
import { type LanguageTag, languageTags } from '../languages/table';
import { listSentences } from '../text/sentences/list-sentences';
import { locateCorrections } from './corrections/locate-corrections';
import { leastSure } from './least-sure';
import type { Pair } from './pair';
import { pairBlocks } from './pair-blocks';
import { pairEditions } from './pair-editions';
import { pairSentences } from './pair-sentences';

const written = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`);

function readEdition(slug: string, language: LanguageTag): Edition {
  const file = new URL(`../../content/${slug}/${language}.md`, import.meta.url);
  const parsed = parseEdition(readFileSync(file, 'utf8'), `${language}.md`, language);
  if (!parsed.ok) throw new Error('the edition cannot be read');
  return parsed.value.edition;
}

const readBlocks = (slug: string, language: LanguageTag) => readEdition(slug, language).blocks;

function readCorrections(slug: string) {
  const file = new URL(`../../content/${slug}/pairs.json`, import.meta.url);
  const parsed = parseCorrections(readFileSync(file, 'utf8'), 'pairs.json');
  if (!parsed.ok) throw new Error('the corrections cannot be read');
  return parsed.value;
}

/** Both editions in sentences, block by block, and the links in each pair of blocks. */
function readSentences(slug: string, one: LanguageTag, other: LanguageTag) {
  const first = readBlocks(slug, one);
  const second = readBlocks(slug, other);
  const pairs = pairBlocks(first, second, [one, other]);
  const ones = first.map((block) => sentencesOf(block, one));
  const others = second.map((block) => sentencesOf(block, other));
  return { pairs, ones, others, links: pairSentences(pairs, ones, others, [one, other]) };
}

const sentencesOf = (block: Block, language: LanguageTag) =>
  listSentences(block, language).map(({ inlines }) => textOfInlines(inlines));

describe('an abridged translation with additions', () => {
  const english = readBlocks('the-night-market-of-two-cities', 'en');
  const arabic = readBlocks('the-night-market-of-two-cities', 'ar');
  const pairs = pairBlocks(english, arabic, ['en', 'ar']);

  const intended = '0-0 1-1+2 2-3 3+4-4 5- 6-5 -6 7-7 8-8+9 9-10 10- 11+12-11 -12 13- 14- 15- 16-13 17-14 18-15'.split(
    ' ',
  );

  it('comes out as its editor paired it, but for one passage', () => {
    const found = new Set(written(pairs));
    // A passage added and one left out at the same place are set beside each other; see below.
    expect(intended.filter((pair) => !found.has(pair))).toEqual(['-12', '14-']);
  });

  it('comes out wholly as its editor paired it with the correction that stands beside it', () => {
    const slug = 'the-night-market-of-two-cities';
    const editions = [readEdition(slug, 'en'), readEdition(slug, 'ar')] as const;
    const corrections = readCorrections(slug);
    const paired = pairEditions(...editions, corrections);
    expect(written(paired)).toEqual(intended);
    expect(written(paired.filter(({ corrected }) => corrected))).toEqual(['-12']);
    expect(locateCorrections(...editions, corrections).drifted).toEqual([]);
    expect(corrections.flatMap(({ first, second }) => [...first, ...second]).every(({ digest }) => digest)).toBe(true);
  });

  it('sets headings beside headings only', () => {
    const isHeading = (block: Block | undefined) => block?.type === 'heading';
    for (const { first, second } of pairs.filter((pair) => pair.first.length > 0 && pair.second.length > 0)) {
      expect(first.some((place) => isHeading(english[place]))).toBe(second.some((place) => isHeading(arabic[place])));
    }
    expect(written(pairs)).toEqual(expect.arrayContaining(['2-3', '7-7', '16-13']));
  });

  it('gives the same pairs with the sides exchanged, but for which of two that stand alone comes first', () => {
    const turned = pairBlocks(arabic, english, ['ar', 'en']);
    const exchanged = turned.map(({ first, second }) => ({ first: second, second: first }));
    expect(written(exchanged).sort()).toEqual(written(pairs).sort());
  });
});

describe('translations without additions', () => {
  it('pairs every two of four languages one to one', () => {
    const slug = 'a-library-card-in-four-languages';
    const editions = languageTags.map((tag) => [tag, readBlocks(slug, tag)] as const);
    for (const [one, first] of editions) {
      for (const [other, second] of editions) {
        if (one === other) continue;
        expect(written(pairBlocks(first, second, [one, other]))).toEqual(first.map((_, at) => `${at}-${at}`));
      }
    }
  });

  it('pairs their sentences one to one too, without a lexicon', () => {
    const slug = 'a-library-card-in-four-languages';
    for (const [one, other] of [
      ['fr', 'de'],
      ['de', 'fr'],
      ['en', 'fr'],
      ['en', 'de'],
    ] as const) {
      const { ones, links } = readSentences(slug, one, other);
      expect(links.map(written)).toEqual(ones.map((sentences) => sentences.map((_, at) => `${at}-${at}`)));
    }
  });

  it('pairs a long article one to one', () => {
    const first = readBlocks('reading-two-copies', 'en');
    const second = readBlocks('reading-two-copies', 'ar');
    expect(written(pairBlocks(first, second, ['en', 'ar']))).toEqual(first.map((_, at) => `${at}-${at}`));
  });
});

describe('the sentences of an abridged translation', () => {
  const { pairs, ones, others, links } = readSentences('the-night-market-of-two-cities', 'en', 'ar');
  const linksOf = (pair: string) => written(links[written(pairs).indexOf(pair)] ?? []);

  it('stay inside their pairs of blocks, each in one link, in order', () => {
    pairs.forEach((pair, at) => {
      const first = pair.first.flatMap((place) => ones[place] ?? []);
      const second = pair.second.flatMap((place) => others[place] ?? []);
      expect(links[at]?.flatMap((link) => link.first)).toEqual(first.map((_, place) => place));
      expect(links[at]?.flatMap((link) => link.second)).toEqual(second.map((_, place) => place));
    });
  });

  it('are counted through the blocks of a pair', () => {
    expect(linksOf('1-1+2')).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
  });

  it('are unsure where passages are paired that say different things', () => {
    const wrong = links[pairs.findIndex(({ second }) => second.includes(12))] ?? [];
    expect(Math.min(...wrong.map(({ confidence }) => confidence))).toBeLessThan(leastSure);
    const [right] = links;
    expect(Math.min(...(right ?? []).map(({ confidence }) => confidence))).toBeGreaterThan(leastSure);
  });

  it('stand alone where their block does', () => {
    expect(linksOf('5-').every((link) => link.endsWith('-'))).toBe(true);
    expect(linksOf('5-')).toHaveLength(ones[5]?.length ?? 0);
  });
});
