import type { Script, SentenceWords } from '../../languages/language';
import { type FollowingWord, followingWord } from './following-word';
import { fullStopEnds } from './full-stop-ends';
import { opensSentence } from './opens-sentence';
import { reportFollows } from './report-follows';
import type { Stop } from './stop';

/** What a stop is judged by. */
export type Surroundings = {
  readonly text: string;
  readonly partners: Int32Array;
  readonly script: Script;
  readonly words: SentenceWords;
  /** Where the sentence that the stop may end starts. */
  readonly start: number;
};

const arabicLetters = /[\p{Script=Arabic}\p{M}]{3}$/u;
const arabicWord = /^\p{Script=Arabic}{3}/u;
const arabicLetter = /^\p{Script=Arabic}/u;
const latinBefore = /\p{Script=Latin}[^\p{L}]*$/u;

/** True where the sentence that starts at `start` ends with `stop`. */
export function endsSentence(stop: Stop, around: Surroundings): boolean {
  const { text } = around;
  if (stop.end === text.length) return true;
  if (!/\s/u.test(text.charAt(stop.end)) && !isJoined(stop, around)) return false;
  // (!), [...]: a remark on what stands before, or something left out.
  if (stop.bracket >= 0 && stop.bracket === stop.index - 1) return false;
  const next = followingWord(text, stop.end);
  if (next.kind === 'small' && isCased(stop, around)) return false;
  // What is said in brackets does not end the sentence round them: his (so-called!) Excellency. Only a full stop and a
  // capital behind it tell that it was put there by mistake.
  const isAside = stop.bracket >= 0 && !opensSentence(text, stop.bracket, around.start);
  if (isAside && (stop.kind !== 'fullStop' || next.kind === 'caseless')) return false;
  if (stop.kind === 'fullStop') return fullStopEnds(stop, next, around);
  if (stop.kind === 'pause') return around.words.ellipsisEnds || !continuesArabic(next);
  return !reportFollows(stop, next, around);
}

/** Arabic is often typed without the space after a stop. */
function isJoined({ index, end, kind }: Stop, { text, script }: Surroundings): boolean {
  const after = text.slice(end, end + 3);
  if (script !== 'Arab') return false;
  if (kind === 'call') return arabicLetter.test(after);
  return kind === 'fullStop' && arabicWord.test(after) && arabicLetters.test(text.slice(Math.max(0, index - 3), index));
}

/** A small letter goes on with the sentence, but in an Arabic text a Latin name may begin one. */
function isCased({ index }: Stop, { text, script }: Surroundings): boolean {
  return script === 'Latn' || latinBefore.test(text.slice(Math.max(0, index - 16), index));
}

function continuesArabic({ word, kind }: FollowingWord): boolean {
  return kind === 'caseless' && arabicLetter.test(word);
}
