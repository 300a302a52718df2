import type { LanguageTag } from '../languages/table';
import { alignSentences } from './align-sentences';
import type { Link } from './link';
import type { Pair } from './pair';

/**
 * Aligns the sentences inside each pair of blocks. `first` and `second` hold the sentences of every block; the places in
 * a link are counted through the sentences of the pair's blocks. A block that stands alone gives links of one side.
 * All pairs are read together, so that each knows the words that the others teach.
 */
export function pairSentences(
  pairs: readonly Pair[],
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[],
  languages: readonly [LanguageTag, LanguageTag],
): Link[][] {
  const ones = pairs.map((pair) => sentencesOf(pair.first, first));
  const others = pairs.map((pair) => sentencesOf(pair.second, second));
  const sections = pairs.map((_, at) => ({ first: ones[at]?.length ?? 0, second: others[at]?.length ?? 0 }));
  const firstPlaces = placesOf(ones);
  const secondPlaces = placesOf(others);
  const links: Link[][] = pairs.map(() => []);
  for (const link of alignSentences(ones.flat(), others.flat(), languages, { sections })) {
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

function sentencesOf(blocks: readonly number[], sentences: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((block) => sentences[block] ?? []);
}
