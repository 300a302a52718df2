// Words as a PDF gives them back: Arabic in the order in which it is drawn, from the left, lam-alef and the name of God as
// one sign or several. A word of Arabic is therefore the sorted set of its base letters, and words end where the script or
// the kind of character changes.

const controls = /[\u200c-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const word = /\p{Nd}+|\p{Script=Latin}+|(?:(?=\p{L})\p{Script=Arabic})+|[\u02b0-\u02ff]/gu;

/** The words of a text, folded so that a page and its print can be compared. */
export function wordsOf(text: string): string[] {
  return [...folded(text).matchAll(word)].map(([found]) =>
    /\p{Script=Arabic}/u.test(found) ? [...found].sort().join('') : found,
  );
}

/** The letters and digits of a text, in its own order. */
export function lettersOf(text: string): string[] {
  return [...folded(text).matchAll(/[\p{L}\p{Nd}]/gu)].map(([letter]) => letter);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(controls, '')
    .replace(/[\p{M}\u0640]/gu, '');
}

/** How often each word occurs. */
export function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of texts.flatMap(wordsOf)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}

/** What one count has more of than the other: `{ word: how many }`; empty where they are equal. */
export function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  const all = new Set([...one.keys(), ...other.keys()]);
  const apart = [...all].map((found) => [found, (one.get(found) ?? 0) - (other.get(found) ?? 0)] as const);
  return Object.fromEntries(apart.filter(([, count]) => count !== 0));
}
