import { visibleEnd } from './trim-marks';

/** Words of a line: what stands between spaces and has a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\p{White_Space}+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/** True when a line ends in a punctuation mark; direction marks behind it do not hide it. */
export function endsInPunctuation(text: string): boolean {
  return /\p{P}/u.test(text.charAt(visibleEnd(text) - 1));
}
