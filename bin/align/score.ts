type Links = readonly (readonly [readonly number[], readonly number[]])[];

/** Hits, predicted and right links of a group of texts; the links of one side again, apart. */
export class Score {
  private strict = [0, 0, 0];
  private lax = [0, 0, 0];
  private firstAlone = [0, 0];
  private secondAlone = [0, 0];

  add(right: Links, predicted: Links): void {
    const rights = new Set(keysOf(right));
    const guesses = keysOf(predicted);
    this.strict = plus(this.strict, [guesses.filter((key) => rights.has(key)).length, guesses.length, rights.size]);
    const rightPairs = new Set(pairsOf(right));
    const pairs = pairsOf(predicted);
    this.lax = plus(this.lax, [pairs.filter((key) => rightPairs.has(key)).length, pairs.length, rightPairs.size]);
    const guessed = new Set(guesses);
    const alone = (test: (key: string) => boolean) => {
      const keys = [...rights].filter(test);
      return [keys.filter((key) => guessed.has(key)).length, keys.length];
    };
    this.firstAlone = plus(
      this.firstAlone,
      alone((key) => key.endsWith('|')),
    );
    this.secondAlone = plus(
      this.secondAlone,
      alone((key) => key.startsWith('|')),
    );
  }

  toString(): string {
    return `strict ${f1(this.strict)}  lax ${f1(this.lax)}  1-0 ${this.firstAlone.join('/')}  0-1 ${this.secondAlone.join('/')}`;
  }
}

/** Links in one form; a run that stands alone is counted one by one. */
function keysOf(links: Links): string[] {
  return links.flatMap(([first, second]) => {
    if (first.length > 0 && second.length > 0) return [`${first.join()}|${second.join()}`];
    return [...first.map((at) => `${at}|`), ...second.map((at) => `|${at}`)];
  });
}

function pairsOf(links: Links): string[] {
  return links.flatMap(([first, second]) => first.flatMap((one) => second.map((other) => `${one}|${other}`)));
}

function plus(sums: readonly number[], more: readonly number[]): number[] {
  return sums.map((sum, at) => sum + (more[at] ?? 0));
}

function f1([hits = 0, predicted = 0, right = 0]: readonly number[]): string {
  return ((200 * hits) / Math.max(1, predicted + right)).toFixed(2).padStart(6);
}
