import { mostFirst, mostSecond } from './moves';

/** Spread of the log of the ratio of two lengths: `settled + shrinking / length`. */
const lengthTuning = { settled: 0.03, shrinking: 2.5, worst: 8, bgWorst: 4, bgMin: 0.35 } as const;
/** How much longer the second language is believed to be before the texts are seen, and for how many letters that counts. */
const belief = { ratio: 0.85, letters: 500 };

/**
 * How well the lengths of two groups of sentences agree: the log of the chance of the second length given the first,
 * against its chance among all groups of that many sentences. Lengths are compared by their logarithms; the spread
 * shrinks as the text grows, as in Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993), but
 * never to nothing, and no difference costs more than `worst`: translators differ.
 * All logarithms are taken once, for each run of sentences a link may take.
 */
export class LengthModel {
  private readonly rows: number;
  private readonly columns: number;
  private readonly firstLogs: Float64Array;
  private readonly precisions: Float64Array;
  private readonly firstBonus: Float64Array;
  private readonly secondLogs: Float64Array;
  private readonly secondBonus: Float64Array;

  constructor(first: Float64Array, second: Float64Array) {
    this.rows = first.length + 1;
    this.columns = second.length + 1;
    const ratio = Math.log((total(second) + belief.letters * belief.ratio) / (total(first) + belief.letters));
    this.firstLogs = logsOfRuns(first, mostFirst);
    this.precisions = this.firstLogs.map(
      (log) => 0.5 / (lengthTuning.settled + lengthTuning.shrinking / Math.exp(log)),
    );
    this.firstBonus = this.precisions.map((precision) => 0.5 * Math.log(2 * precision));
    this.firstLogs = this.firstLogs.map((log) => log + ratio);
    this.secondLogs = logsOfRuns(second, mostSecond);
    this.secondBonus = surprises(this.secondLogs, this.columns);
  }

  /** Adds to each of `scores` the score of `m` sentences of the first side up to place `i` against `n` up to each place from `low` to `high`. */
  addScores(i: number, m: number, n: number, low: number, high: number, scores: Float64Array): void {
    const { secondLogs, secondBonus } = this;
    const one = (m - 1) * this.rows + i;
    const firstLog = this.firstLogs[one] ?? 0;
    const precision = this.precisions[one] ?? 0;
    const firstBonus = this.firstBonus[one] ?? 0;
    const others = (n - 1) * this.columns;
    for (let j = low; j <= high; j++) {
      const off = (secondLogs[others + j] ?? 0) - firstLog;
      const cost = off * off * precision;
      const bounded = Math.min(cost, lengthTuning.worst);
      scores[j] = (scores[j] ?? 0) + (firstBonus + (secondBonus[others + j] ?? 0) - bounded);
    }
  }
}

/** For runs of 1 to `most` sentences: the log of the length of the run that ends at each place. */
function logsOfRuns(lengths: Float64Array, most: number): Float64Array {
  const width = lengths.length + 1;
  const logs = new Float64Array(most * width);
  for (let end = 1; end < width; end++) {
    let sum = 0;
    for (let size = 1; size <= Math.min(most, end); size++) {
      sum += lengths[end - size] ?? 0;
      logs[(size - 1) * width + end] = Math.log(sum);
    }
  }
  return logs;
}

/** Minus the log of the chance of each run's length among runs of its size: log-normal around the mean of the side. */
function surprises(logs: Float64Array, width: number): Float64Array {
  const singles = logs.subarray(1, width);
  const count = Math.max(1, singles.length);
  const mean = total(singles) / count;
  const squares = singles.reduce((sum, log) => sum + (log - mean) * (log - mean), 0);
  const deviation = Math.max(lengthTuning.bgMin, Math.sqrt((squares + 1) / (count + 2)));
  return logs.map((log, at) => {
    const away = (log - mean - Math.log(1 + Math.floor(at / width))) / deviation;
    return Math.min(lengthTuning.bgWorst, (away * away) / 2) + Math.log(deviation);
  });
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
