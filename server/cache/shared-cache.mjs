import { fromBytes, toBytes } from './entry-bytes.mjs';

/**
 * A place outside the process that keeps bytes by key, and marks. Rejects where it cannot be reached.
 * @typedef {object} SharedPlace
 * @property {(key: string) => Promise<Buffer | null>} read
 * @property {(key: string, bytes: Buffer) => Promise<void>} write
 * @property {(since: number) => Promise<import('./marks.mjs').MarksRead>} readMarks those with a higher number
 * @property {(marks: import('./marks.mjs').NewMarks) => Promise<void>} mark
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Patience
 * @property {number} answer milliseconds after which nobody waits for an answer
 * @property {number} retry milliseconds in which a place that failed is not asked again
 * @property {number} freshness milliseconds in which the marks are taken as known
 * @property {number} warning milliseconds between two complaints
 */

/** @type {Patience} */
const usual = { answer: 1000, retry: 2000, freshness: 200, warning: 60_000 };

/**
 * The shared cache as pages use it: it may fail, and they go on without it. What fails is told once a minute at most, and
 * asked again after a little while.
 */
export class SharedCache {
  #place;
  #patience;
  #warn;
  #downUntil = 0;
  #warnedAt = Number.NEGATIVE_INFINITY;
  #marksReadAt = Number.NEGATIVE_INFINITY;
  /** @type {Promise<import('./marks.mjs').MarksRead | null> | null} */
  #readingMarks = null;

  /**
   * @param {SharedPlace} place
   * @param {Partial<Patience>} [patience]
   * @param {(text: string) => void} [warn]
   */
  constructor(place, patience, warn = console.warn) {
    this.#place = place;
    this.#patience = { ...usual, ...patience };
    this.#warn = warn;
  }

  /**
   * @param {string} key
   * @returns {Promise<import('./entry.mjs').Entry | null>}
   */
  async read(key) {
    const bytes = await this.#ask((place) => place.read(key));
    return bytes && fromBytes(bytes);
  }

  /**
   * @param {string} key
   * @param {import('./entry.mjs').Entry} entry
   */
  async write(key, entry) {
    await this.#ask((place) => place.write(key, toBytes(entry)));
  }

  /**
   * Marks with a number above `since`; null where they were read a moment ago or cannot be. Those who ask at the same time
   * wait for one answer.
   * @param {number} since
   * @param {boolean} [now] however lately they were read
   */
  async readMarks(since, now = false) {
    if (this.#readingMarks !== null && !now) return this.#readingMarks;
    if (!now && performance.now() - this.#marksReadAt < this.#patience.freshness) return null;
    this.#readingMarks = this.#ask((place) => place.readMarks(since));
    try {
      return await this.#readingMarks;
    } finally {
      this.#marksReadAt = performance.now();
      this.#readingMarks = null;
    }
  }

  /**
   * True where the mark is set for every instance.
   * @param {import('./marks.mjs').NewMarks} marks
   */
  async mark(marks) {
    return (await this.#ask((place) => place.mark(marks).then(() => true))) === true;
  }

  /**
   * @template Answer
   * @param {(place: SharedPlace) => Promise<Answer>} question
   * @returns {Promise<Answer | null>}
   */
  async #ask(question) {
    if (performance.now() < this.#downUntil) return null;
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`no answer within ${this.#patience.answer} ms`)),
        this.#patience.answer,
      );
    });
    try {
      return /** @type {Answer} */ (await Promise.race([question(this.#place), late]));
    } catch (error) {
      this.#complain(error instanceof Error ? error.message : String(error));
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {string} reason */
  #complain(reason) {
    const now = performance.now();
    this.#downUntil = now + this.#patience.retry;
    if (now - this.#warnedAt < this.#patience.warning) return;
    this.#warnedAt = now;
    this.#warn(`The shared cache cannot be reached (${reason}). Pages go on from memory and from the build.`);
  }
}
