import {
  arabicLetter,
  characterClass,
  digit,
  digitValue,
  latinLetter,
  mark,
  nothing,
  otherLetter,
  sign,
  signOf,
} from './character-class';
import { foldArabic, foldLatin } from './fold-word';
import { stemArabic } from './stem-arabic';
import { stemLatin } from './stem-latin';
import { unitAt } from './unit-at';
import type { Word } from './word';

/** Reads the sentences of a side one by one; every word it meets becomes a number. */
export class SideReader {
  readonly tokens: number[] = [];
  readonly words: Word[] = [];
  readonly ids = new Map<string, number>();
  /** Last sentence that held each word: a word counts once in a sentence. */
  private readonly seen: number[] = [];
  /** Spelling as it stands → word. */
  private readonly spellings = new Map<string, number>();
  /** Marks inside the words of the sentence: they count for nothing. */
  private marks = 0;

  /** Reads a sentence and returns its length. */
  read(text: string, place: number): number {
    this.marks = 0;
    let length = 0;
    let at = 0;
    const { length: end } = text;
    while (at < end) {
      const unit = unitAt(text, at);
      const kind = characterClass(unit);
      if (kind === nothing || kind === mark) at++;
      else if (kind === sign) {
        this.add(signOf(unit), 'sign', '', place);
        at++;
      } else {
        const next = kind === digit ? this.endOfNumber(text, at) : this.endOfWord(text, at, kind);
        length += next - at;
        this.addSpelling(text.slice(at, next), kind, place);
        at = next;
      }
    }
    return length - this.marks;
  }

  add(stem: string, kind: Word['kind'], folded: string, place: number): number {
    let id = this.ids.get(stem);
    if (id === undefined) {
      id = this.words.length;
      this.ids.set(stem, id);
      this.words.push({ stem, kind, folded, capitals: 0, times: 0 });
      this.seen.push(-1);
    }
    this.meet(id, place);
    return id;
  }

  private addSpelling(spelling: string, kind: number, place: number): void {
    let id = this.spellings.get(spelling);
    if (id === undefined) {
      id = this.addNew(spelling, kind, place);
      this.spellings.set(spelling, id);
    } else this.meet(id, place);
    if (kind === latinLetter) {
      const word = this.words[id];
      if (word === undefined) return;
      word.times++;
      const first = unitAt(spelling, 0);
      if ((first >= 0x41 && first <= 0x5a) || (first > 0x7f && spelling.charAt(0) !== spelling.charAt(0).toLowerCase()))
        word.capitals++;
    }
  }

  private addNew(spelling: string, kind: number, place: number): number {
    if (kind === digit) return this.add(numberOf(spelling), 'number', '', place);
    if (kind === arabicLetter) {
      const folded = foldArabic(spelling);
      return this.add(stemArabic(folded), 'arabic', folded, place);
    }
    const folded = foldLatin(spelling);
    return kind === otherLetter
      ? this.add(folded, 'other', folded, place)
      : this.add(stemLatin(folded), 'latin', folded, place);
  }

  private meet(id: number, place: number): void {
    if (this.seen[id] === place) return;
    this.seen[id] = place;
    this.tokens.push(id);
  }

  private endOfWord(text: string, from: number, kind: number): number {
    const { length } = text;
    let at = from + 1;
    for (; at < length; at++) {
      const next = characterClass(unitAt(text, at));
      if (next === mark) this.marks++;
      else if (next !== kind) break;
    }
    return at;
  }

  /** A number takes the separators inside it: a comma, a point, a thousands or decimal sign between two digits. */
  private endOfNumber(text: string, from: number): number {
    const { length } = text;
    let at = from + 1;
    for (; at < length; at++) {
      const unit = unitAt(text, at);
      const next = characterClass(unit);
      if (next === mark) this.marks++;
      else if (next !== digit && !(isSeparator(unit) && isDigitAt(text, at + 1))) break;
    }
    return at;
  }
}

function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x66b || unit === 0x66c;
}

function isDigitAt(text: string, at: number): boolean {
  return at < text.length && characterClass(unitAt(text, at)) === digit;
}

/** A number in one form: its digits, without thousands signs; a decimal sign stays, as a point. */
function numberOf(spelling: string): string {
  let value = '#';
  for (let at = 0; at < spelling.length; at++) {
    const unit = spelling.charCodeAt(at);
    const figure = digitValue(unit);
    if (figure >= 0) value += figure;
    else if (characterClass(unit) === mark) continue;
    else if (unit === 0x66b || !threeDigitsFollow(spelling, at + 1)) value += '.';
  }
  return value;
}

function threeDigitsFollow(spelling: string, from: number): boolean {
  let at = from;
  while (at < spelling.length && digitValue(spelling.charCodeAt(at)) >= 0) at++;
  return at - from === 3;
}
