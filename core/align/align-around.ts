import type { LanguageTag } from '../languages/table';
import { type AlignOptions, alignSentences } from './align-sentences';
import type { Link } from './link';
import type { Pair } from './pair';
import type { Section } from './sections';

/**
 * Aligns two texts around links that are given: they come out exactly, with confidence 1, and the rest is aligned
 * between them, with what the whole text teaches. The places of a given link are neighbours, no two links share one,
 * and none crosses another or leaves its section.
 */
export function alignAround(
  first: readonly string[],
  second: readonly string[],
  languages: readonly [LanguageTag, LanguageTag],
  given: readonly Pair[],
  options: Omit<AlignOptions, 'alone'> = {},
): Link[] {
  if (given.length === 0) return alignSentences(first, second, languages, options);
  const joined = given.filter((pair) => !isAlone(pair)).sort((a, b) => placeOf(a.first) - placeOf(b.first));
  const lonely = given.filter(isAlone);
  const alone = [lonely.flatMap((pair) => pair.first), lonely.flatMap((pair) => pair.second)] as const;
  const whole = { first: first.length, second: second.length };
  const sections = joined.length > 0 ? splitSections(options.sections ?? [whole], joined) : options.sections;
  return putIn(given, alignSentences(first, second, languages, { ...options, sections, alone }));
}

function isAlone({ first, second }: Pair): boolean {
  return first.length === 0 || second.length === 0;
}

function placeOf(places: readonly number[]): number {
  return places[0] ?? -1;
}

/** The sections with a border before and after each of the links, which are in order. */
function splitSections(sections: readonly Section[], links: readonly Pair[]): Section[] {
  const split: Section[] = [];
  const at = { first: 0, second: 0 };
  const end = { first: 0, second: 0 };
  const cut = (first: number, second: number) => {
    split.push({ first: first - at.first, second: second - at.second });
    at.first = first;
    at.second = second;
  };
  let next = 0;
  for (const section of sections) {
    end.first += section.first;
    end.second += section.second;
    for (let link = links[next]; link !== undefined && placeOf(link.first) < end.first; link = links[++next]) {
      cut(placeOf(link.first), placeOf(link.second));
      cut(placeOf(link.first) + link.first.length, placeOf(link.second) + link.second.length);
    }
    cut(end.first, end.second);
  }
  return split;
}

/** The links with the given ones in place of what was said of their places. */
function putIn(given: readonly Pair[], links: readonly Link[]): Link[] {
  const firsts = new Map(given.flatMap((pair) => pair.first.map((place) => [place, pair])));
  const seconds = new Map(given.flatMap((pair) => pair.second.map((place) => [place, pair])));
  const done = new Set<Pair>();
  return links.flatMap((link) => {
    const pair = firsts.get(placeOf(link.first)) ?? seconds.get(placeOf(link.second));
    if (pair === undefined) return [link];
    if (done.has(pair)) return [];
    done.add(pair);
    return [{ first: pair.first, second: pair.second, confidence: 1 }];
  });
}
