import { Company, worth } from './company';
import type { Step } from './find-path';
import { groupByNumber } from './group-by-number';
import type { Matches } from './matches';
import type { Side } from './side';
import { frequencyOf } from './weights';

const learnTuning = { least: 2, share: 0.45, llr: 4, rate: 0.9 } as const;

/**
 * Adds to `known` the words that keep company in the links of a first pass: the same text teaches its own words, as in
 * Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002) and Varga et al., "Parallel Corpora for
 * Medium Density Languages" (2005). A pair's chances are counted without one of its meetings: the one they would judge.
 */
export function learnMatches(first: Side, second: Side, steps: readonly Step[], known: Matches): Matches {
  const learnt = known.copy();
  const company = new Company(first, second, steps);
  const { starts, order } = groupByNumber(known.first, first.words.length);
  /** The last word of the first side that each word of the second was known to match. */
  const knownTo = new Int32Array(second.words.length).fill(-1);
  for (let one = 0; one < first.words.length; one++) {
    if (!worth(first, one)) continue;
    for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at++) knownTo[known.second[order[at] ?? 0] ?? 0] = one;
    const frequency = frequencyOf(first, one);
    const met = company.meet(one);
    for (let at = 0; at < met; at++) {
      const other = company.met[at] ?? 0;
      const together = company.take(other);
      if (together < learnTuning.least || knownTo[other] === one) continue;
      const ones = Math.max(together, frequency);
      const others = Math.max(together, frequencyOf(second, other));
      if (together / Math.max(ones, others) < learnTuning.share) continue;
      if (association(together, ones, others, Math.max(steps.length, ones, others)) < learnTuning.llr) continue;
      const sure = learnTuning.rate * (together - 1);
      learnt.add(one, other, sure / (ones - 0.5), sure / (others - 0.5));
    }
  }
  return learnt;
}

/** Log-likelihood ratio of two words keeping company. Source: Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence" (1993). */
export function association(together: number, ones: number, others: number, all: number): number {
  const onlyOne = ones - together;
  const onlyOther = others - together;
  const neither = Math.max(0, all - ones - others + together);
  return (
    part(together, (ones * others) / all) +
    part(onlyOne, (ones * (all - others)) / all) +
    part(onlyOther, ((all - ones) * others) / all) +
    part(neither, ((all - ones) * (all - others)) / all)
  );
}

function part(count: number, expected: number): number {
  return count > 0 ? count * Math.log(count / expected) : 0;
}
