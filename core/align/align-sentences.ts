import type { LanguageTag } from '../languages/table';
import type { Band } from './band';
import { corridorAround, findCorridor } from './corridor';
import { findEvidence } from './evidence';
import { findMatches } from './find-matches';
import { findPath, type Step } from './find-path';
import { learnMatches } from './learn-matches';
import { LengthModel } from './length-model';
import { builtInLexicon } from './lexicon/built-in-lexicon';
import type { Lexicon } from './lexicon/lexicon';
import type { Link } from './link';
import { LinkScorer } from './link-scorer';
import type { Matches } from './matches';
import { type Move, sentenceMoves } from './moves';
import { type Section, turnAtSections, withinSections } from './sections';
import { readSide, type Side } from './side';
import { weigh } from './weights';

export type AlignOptions = {
  /** What each sentence or block is (`heading 2`, `list`), where that is known. */
  readonly kinds?: readonly [readonly (string | undefined)[], readonly (string | undefined)[]];
  /** Words known beforehand, in place of the built-in ones; `null` for none. */
  readonly lexicon?: Lexicon | null;
  /** The links there may be. */
  readonly moves?: readonly Move[];
  /** Parts of both texts that are known to say the same, in order, all of either text; no link leaves its section. */
  readonly sections?: readonly Section[];
  /** Places of either text that are known to have no counterpart: each is a link of its own. */
  readonly alone?: readonly [readonly number[], readonly number[]];
};

/**
 * Finds which sentences of two texts say the same. Every sentence is in exactly one link and the order of both sides is
 * kept. Texts are read twice: what the first pass finds teaches the second its words. See README.md for the method.
 */
export function alignSentences(
  first: readonly string[],
  second: readonly string[],
  languages: readonly [LanguageTag, LanguageTag],
  options: AlignOptions = {},
): Link[] {
  const { kinds, sections, alone, lexicon = builtInLexicon(languages) ?? null, moves = sentenceMoves } = options;
  const one = sectioned(readSide(first, kinds?.[0], alone?.[0]), sections, 'first');
  const other = sectioned(readSide(second, kinds?.[1], alone?.[1]), sections, 'second');
  const lengths = new LengthModel(one.lengths, other.lengths);
  const pass = (matches: Matches, corridor: Band): Step[] => {
    const band = withinSections(corridor, sections);
    const ones = findEvidence(one, other, weigh(one, other, matches, false), band, false);
    const others = findEvidence(other, one, weigh(other, one, matches, true), band, true);
    return findPath(band, moves, new LinkScorer(band, ones, others, lengths));
  };
  const matches = findMatches(one, other, lexicon);
  const steps = pass(matches, findCorridor(one, other, matches));
  const learnt = learnMatches(one, other, steps, matches);
  return pass(learnt, corridorAround(steps, one.count, other.count)).map(toLink);
}

function sectioned(side: Side, sections: readonly Section[] | undefined, key: keyof Section): Side {
  return sections === undefined
    ? side
    : turnAtSections(
        side,
        sections.map((section) => section[key]),
      );
}

function toLink(step: Step): Link {
  return {
    first: placesFrom(step.first, step.firstSize),
    second: placesFrom(step.second, step.secondSize),
    confidence: 1 / (1 + Math.exp(-step.score / 2)),
  };
}

function placesFrom(first: number, count: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) places.push(first + at);
  return places;
}
