/** The beginning of a text on one line, whole words, at most `longest` characters with the ellipsis that stands for the rest. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest - 1);
  // A word that is cut is not cut in the middle of a character.
  return `${line.slice(0, end > 0 ? end : longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
