import type { LanguageTag } from '../languages/table';
import { alignAround } from './align-around';
import type { Link } from './link';
import type { Pair } from './pair';
import type { Section } from './sections';

/**
 * Aligns the sentences inside each pair of blocks. `first` and `second` hold the sentences of every block; the places in
 * a link are counted through the sentences of the pair's blocks. A block that stands alone gives links of one side.
 * All pairs are read together, so that each knows the words that the others teach. `given` are the links of each pair
 * that come out as they are.
 */
export function pairSentences(
  pairs: readonly Pair[],
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  languages: readonly [LanguageTag, LanguageTag],
  given: readonly (readonly Pair[])[] = [],
): Link[][] {
  const ones = pairs.map((pair) => sentencesOf(pair.first, first));
  const others = pairs.map((pair) => sentencesOf(pair.second, second));
  const sections = pairs.map((_, at) => ({ first: ones[at]?.length ?? 0, second: others[at]?.length ?? 0 }));
  const firstPlaces = placesOf(ones);
  const secondPlaces = placesOf(others);
  const links: Link[][] = pairs.map(() => []);
  const known = toWhole(given, sections);
  for (const link of alignAround(ones.flat(), others.flat(), languages, known, { sections })) {
    const place = firstPlaces[link.first[0] ?? -1] ?? secondPlaces[link.second[0] ?? -1];
    links[place?.section ?? -1]?.push({
      first: link.first.map((at) => firstPlaces[at]?.within ?? 0),
      second: link.second.map((at) => secondPlaces[at]?.within ?? 0),
      confidence: link.confidence,
    });
  }
  return links;
}

/** For each sentence of a side, which section it is in and at which place. */
function placesOf(sections: readonly (readonly string[])[]): { section: number; within: number }[] {
  return sections.flatMap((sentences, section) => sentences.map((_, within) => ({ section, within })));
}

/** Links counted inside their sections as links counted through all of them. */
function toWhole(given: readonly (readonly Pair[])[], sections: readonly Section[]): Pair[] {
  let first = 0;
  let second = 0;
  return sections.flatMap((section, at) => {
    const before = { first, second };
    first += section.first;
    second += section.second;
    return (given[at] ?? []).map((link) => ({
      first: link.first.map((place) => place + before.first),
      second: link.second.map((place) => place + before.second),
    }));
  });
}

function sentencesOf(blocks: readonly number[], sentences: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((block) => sentences[block] ?? []);
}
