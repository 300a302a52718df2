/**
 * Plain text with a backslash before each mark that Markdown could take for its own anywhere in a line. Line ends and
 * edges are the business of whoever puts the line together.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]]/g, '\\$&')
    .replace(/_/g, (mark, at: number, whole: string) => (isInsideWord(whole, at) ? mark : `\\${mark}`))
    .replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/(?<=~)~|~(?=~)|^~|~$/g, '\\~')
    .replace(/^\^/, '\\^')
    .replace(/\n/g, '&#10;')
    .replace(/\r/g, '&#13;');
}

/** `snake_case` is left alone: there `_` can neither open nor close an emphasis. */
function isInsideWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
  );
}
