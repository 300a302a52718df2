/** U+0000, which PostgreSQL keeps in no text, and halves of surrogate pairs, which UTF-8 cannot write. */
const unstorable = /[\0\p{Cs}]/u;

/**
 * The first character in the texts of a value, keys of its objects included, that the database cannot keep, as `U+0000`;
 * null where there is none. It is refused, never replaced: a text comes back code point for code point or not at all.
 */
export function findUnstorable(value: unknown): string | null {
  if (typeof value === 'string') {
    const [found] = unstorable.exec(value) ?? [];
    return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorable(key) ?? findUnstorable(inner);
    if (found !== null) return found;
  }
  return null;
}
