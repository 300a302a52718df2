const before = /^[\s\p{Cf}\p{Ps}\p{Pi}\p{Pf}"']*$/u;
/** More than a few marks are no beginning; the bound keeps hostile text linear. */
const longest = 16;

/** True where nothing but space and opening marks stands between `start`, where a sentence starts, and `index`. */
export function opensSentence(text: string, index: number, start: number): boolean {
  return index - start < longest && before.test(text.slice(start, index));
}
