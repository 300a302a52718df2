/** A character written as a reference, `&#x648;`; spaces in the well-known decimal form. Noncharacters have none. */
export function toReference(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return character;
  return code <= 0xa0 ? `&#${code};` : `&#x${code.toString(16).toUpperCase()};`;
}

/** The text with a space or tab at either end written as a reference: Markdown drops those at the ends of a line. */
export function keepEdges(text: string): string {
  return text.replace(/^[ \t]|[ \t]$/g, toReference);
}

/** Whether Markdown's rules see white space in this character: what may not stand at the inner edge of an emphasis. */
export function isSpace(character: string): boolean {
  return /[\t\n\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(character);
}
