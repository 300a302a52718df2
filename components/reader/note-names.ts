/** Name of a footnote on the page. */
export function noteName(language: string, number: number): string {
  return `note-${language}-${number}`;
}

/** Name of the place in the text that calls a footnote. */
export function noteReferenceName(language: string, number: number): string {
  return `note-reference-${language}-${number}`;
}
