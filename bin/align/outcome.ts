/** What was asked for, or the sentence that says why not. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export function refuse(sentence: string): Outcome<never> {
  return { ok: false, sentence };
}
