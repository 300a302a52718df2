import { abbreviationKinds } from './abbreviation-kind';
import type { Surroundings } from './ends-sentence';
import type { FollowingWord } from './following-word';
import { precedingWord } from './preceding-word';
import type { Stop } from './stop';

/** J, J.R.R, U.S, J.-C: letters, each but the last with its full stop. */
const letters = /^(?:\p{L}\p{M}*\.-?)*\p{L}\p{M}*$/u;
/** 1, 2.1, IV: what counts the items of a list. */
const enumerator = /^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|[IVX]{1,5}|[ivx]{1,5})$/u;
const ordinal = /(?<!\p{N})(?:\p{N}{1,3}|[IVX]{2,6})$/u;
const cased = /[\p{Lu}\p{Ll}]/u;
const roman = /^[IVXLCDM]+$|^[ivxlcdm]+$/;

/** True where a lone full stop ends the sentence: not after an abbreviation, an initial, an ordinal or a list's number. */
export function fullStopEnds(stop: Stop, next: FollowingWord, around: Surroundings): boolean {
  const { text, words, script, start } = around;
  const { word, afterNumber, isFirst } = precedingWord(text, stop.index, start);
  if (word === '') return true;
  const opens = words.openingWords.includes(next.word) && !isInitial(text, next);
  if (isFirst && stop.quotation < 0 && stop.bracket < 0 && (enumerator.test(word) || isLetter(word))) return false;
  if (words.ordinalFullStop && ordinal.test(word)) return opens || next.kind === 'sign' || next.kind === 'caseless';
  // A letter before it may be another's: d. h. Dr. Meier.
  const whole = abbreviationKinds(word, words, script);
  const kinds = whole.size > 0 ? whole : abbreviationKinds(word.slice(word.lastIndexOf('.') + 1), words, script);
  if (kinds.has('perhapsLast') && (afterNumber || !kinds.has('neverLast'))) return opens;
  if (kinds.has('neverLast')) return false;
  if (kinds.has('beforeNumbers') && (next.kind === 'digit' || (roman.test(next.word) && !opens))) return false;
  // An initial is followed by a name of its own script.
  return !letters.test(word) || opens || (next.kind === 'caseless' && cased.test(word));
}

function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

/** The A of A. A. Milne is no article. */
function isInitial(text: string, { word, index }: FollowingWord): boolean {
  return isLetter(word) && text.charAt(index + word.length) === '.';
}
