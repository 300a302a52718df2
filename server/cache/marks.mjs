/**
 * @typedef {object} Mark
 * @property {number} number marks are counted, over all instances
 * @property {number} time milliseconds
 * @property {boolean} isHard what it is about must not be shown once more; else it may be, while it is made anew
 *
 * @typedef {{ tags: readonly string[], isHard: boolean }} NewMarks
 * @typedef {{ readonly [tag: string]: Mark }} MarksRead
 */

/** Shared numbers are milliseconds since 1970: beside them the smallest step of a number is a quarter of this. */
const between = 2 ** -10;

/** What was marked as stale, and when. One table a process; a shared cache brings it what other processes marked. */
export class Marks {
  /** @type {Map<string, Mark>} */
  #marks = new Map();
  /** Number of the last mark that is known here. */
  last = 0;

  /** @param {MarksRead} marks */
  take(marks) {
    for (const [tag, mark] of Object.entries(marks)) {
      this.#marks.set(tag, mark);
      this.last = Math.max(this.last, mark.number);
    }
  }

  /**
   * Marks made here, where nobody shares them; their numbers lie between those that are shared.
   * @param {NewMarks} marks
   */
  add({ tags, isHard }) {
    const mark = { number: this.last + between, time: Date.now(), isHard };
    this.take(Object.fromEntries(tags.map((tag) => [tag, mark])));
  }

  /**
   * How an entry stands: the marks count that came after it began to be made. What the build made knows of no mark; there
   * the time of its file counts.
   * @param {readonly string[]} tags
   * @param {import('./entry.mjs').Entry} entry
   * @returns {'fresh' | 'stale' | 'gone'}
   */
  stateOf(tags, { asOf, lastModified }) {
    const later = tags.flatMap((tag) => {
      const mark = this.#marks.get(tag);
      if (mark === undefined) return [];
      return (asOf === undefined ? mark.time > lastModified : mark.number > asOf) ? [mark] : [];
    });
    if (later.length === 0) return 'fresh';
    return later.some(({ isHard }) => isHard) ? 'gone' : 'stale';
  }
}
