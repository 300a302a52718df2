/** What a UTF-16 unit is to the aligner. */
export const nothing = 0;
export const latinLetter = 1;
export const arabicLetter = 2;
export const otherLetter = 3;
export const digit = 4;
/** Vowel signs, tatweel, direction controls, soft hyphens: they stand inside words and count for nothing. */
export const mark = 5;
/** A sign that is itself a token: `%`, `$`, `?`. */
export const sign = 6;

/** Signs that stay signs in translation; each with the one that stands for its family. */
const signs = new Map(
  Object.entries({
    '?': '?؟',
    '!': '!',
    ':': ':',
    '(': '([',
    '"': '"“«„',
    '%': '%٪',
    $: '$',
    '£': '£',
    '€': '€',
    '@': '@',
    '=': '=',
    '/': '/',
    '…': '…',
  }).flatMap(([family, members]) => [...members].map((member) => [member.charCodeAt(0), family] as const)),
);

/** Class of every unit, looked up instead of asked of a regular expression: two fifths of the time went there. */
const classes = new Uint8Array(0x10000).map((_, unit) => classOf(unit));

export function characterClass(unit: number): number {
  return classes[unit] ?? nothing;
}

/** The token of a sign. */
export function signOf(unit: number): string {
  return signs.get(unit) ?? '';
}

/** The value of a digit of any family the house knows, or −1. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  return -1;
}

function classOf(unit: number): number {
  if (signs.has(unit)) return sign;
  if (digitValue(unit) >= 0) return digit;
  const character = String.fromCharCode(unit);
  if (/[\p{Mn}\p{Cf}\u0640]/u.test(character)) return mark;
  if (/\p{Script=Latin}/u.test(character)) return latinLetter;
  if (!/\p{L}/u.test(character)) return nothing;
  return /\p{Script=Arabic}/u.test(character) ? arabicLetter : otherLetter;
}
