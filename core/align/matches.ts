/**
 * Words of the two sides that may say the same. `forward[k]` is the chance that a sentence whose counterpart holds
 * `first[k]` holds `second[k]`; `backward[k]` the same the other way round.
 */
export class Matches {
  readonly first: number[] = [];
  readonly second: number[] = [];
  readonly forward: number[] = [];
  readonly backward: number[] = [];

  copy(): Matches {
    const copy = new Matches();
    for (let index = 0; index < this.first.length; index++) {
      copy.add(this.first[index] ?? 0, this.second[index] ?? 0, this.forward[index] ?? 0, this.backward[index] ?? 0);
    }
    return copy;
  }

  add(first: number, second: number, forward: number, backward: number): void {
    this.first.push(first);
    this.second.push(second);
    this.forward.push(forward);
    this.backward.push(backward);
  }
}
