import type { Surroundings } from './ends-sentence';
import { type FollowingWord, followingWord } from './following-word';
import type { Stop } from './stop';

/** “Stop!” Mary Ann Evans said: how many words of a name may stand before the verb. */
const longestName = 4;
/** What stands before a quotation that opens its sentence: nothing, or the end of another. */
const ended = /(?:^|[\p{Sentence_Terminal}…\n\p{Pe}\p{Pf}"'])[\s\p{Cf}]*$/u;
/** How far to look for it. */
const reach = 8;

/** True where a quotation closes at the stop and the words after it say whose it is: its mark is not the sentence's. */
export function reportFollows(stop: Stop, next: FollowingWord, { text, script, words }: Surroundings): boolean {
  // After a quotation that the sentence led up to (she asked: “Why?”) another begins.
  const before = text.slice(Math.max(0, stop.quotation - reach), Math.max(0, stop.quotation));
  if (stop.quotation < 0 || !ended.test(before)) return false;
  if (words.reportingWords.includes(next.word)) return true;
  // Without capitals a name cannot be told.
  if (script === 'Arab') return false;
  let word = next;
  for (let i = 0; i < longestName; i++) {
    const isName = word.kind === 'capital' && !words.openingWords.includes(word.word);
    const end = word.index + word.word.length;
    if (words.reportingWords.includes(word.word)) return true;
    if (!isName && !(i === 0 && word.kind === 'capital')) return false;
    const space = /^\.?[ \u00a0]/u.exec(text.slice(end, end + 2))?.[0];
    if (space === undefined) return false;
    word = followingWord(text, end + space.length);
  }
  return false;
}
