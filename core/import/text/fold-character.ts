const letters: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ـ: '' };

/**
 * A character as labels and dates are compared: without case, accents, vowel signs, hamza seats, tatweel and
 * invisible marks; digits of all three families as ASCII, every white space as a space. Only for comparing.
 */
export function foldCharacter(character: string): string {
  if (character < '\u0080') return /\s/.test(character) ? ' ' : character.toLowerCase();
  const digit = digitValue(character);
  if (digit !== null) return String(digit);
  const folded = character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return /^\p{White_Space}+$/u.test(folded) ? ' ' : (letters[folded] ?? folded);
}

/** A whole line, folded; runs of spaces become one, and spaces at the edges go. */
export function foldLine(text: string): string {
  return Array.from(text, foldCharacter).join('').replace(/ +/g, ' ').trim();
}

function digitValue(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  for (const zero of [0x0660, 0x06f0]) if (code >= zero && code <= zero + 9) return code - zero;
  return null;
}
