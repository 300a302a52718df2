/** What a quotation mark does: opens a pair of the kind `key`, or closes one. */
export type QuotationRole = { readonly opens: boolean; readonly key: string };

/** Kinds of open pairs that a mark can close. German closes „ with “, Swedish and some Arabic typists open with ” and ». */
const closes: { readonly [mark: string]: readonly string[] } = {
  '"': ['"'],
  "'": ["'"],
  '”': ['“', '„'],
  '“': ['„'],
  '’': ['‘', '‚'],
  '‘': ['‚'],
  '»': ['«'],
  '«': ['»'],
  '›': ['‹'],
  '‹': ['›'],
};
/** Kind of the pair that a mark opens, where the mark is not its own kind. */
const opensAs: { readonly [mark: string]: string } = { '”': '„', '‟': '„', '‛': '‚' };

const openers = /[“„‟‘‚‛«‹]/;
const closers = /[”’»›]/;
const apostrophe = /['’‘]/;
const latinOrDigit = /[\p{Script=Latin}\d]/u;
const spaceOrOpening = /^[\s([{]?$/;
/** What can only stand behind a quotation: space, the marks of a sentence, a closing bracket, the end. */
const ending = /^[\s.,;:!?)\]}،؛؟…]?$/;
const invisible = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{M}]/u;

/**
 * What the quotation mark at `index` does, judged by its form, by what stands on both sides, and by what is open.
 * `lastOpen` gives the index of the innermost open pair of a kind, -1 for none. Returns `null` for an apostrophe, and
 * for a mark that can neither open nor close (5").
 */
export function quotationRole(text: string, index: number, lastOpen: (key: string) => number): QuotationRole | null {
  const mark = text.charAt(index);
  const before = neighbour(text, index, -1);
  const after = neighbour(text, index, 1);
  // Between two Latin letters it is an apostrophe; Arabic has none, so و'ISIS' opens a quotation.
  if (apostrophe.test(mark) && latinOrDigit.test(before) && latinOrDigit.test(after)) return null;
  const isFree = spaceOrOpening.test(before);
  const leans = isFree && !ending.test(after);
  const keys = (closes[mark] ?? []).filter((key) => lastOpen(key) >= 0);
  const closing = keys.sort((a, b) => lastOpen(b) - lastOpen(a))[0];
  if (closing !== undefined && (closers.test(mark) || !leans)) return { opens: false, key: closing };
  const mayOpen = openers.test(mark) || (closers.test(mark) ? leans && mark !== '’' : isFree || !ending.test(after));
  return mayOpen ? { opens: true, key: opensAs[mark] ?? mark } : null;
}

/** How far to look past marks that cannot be seen; a bound keeps hostile text linear. */
const reach = 8;

function neighbour(text: string, index: number, step: 1 | -1): string {
  for (let i = index + step, left = reach; left > 0; i += step, left--) {
    const character = text.charAt(i);
    if (!invisible.test(character)) return character;
  }
  return '';
}
