import type { Reason } from './fault';

/**
 * The sentence of a reason, from a table of sentences with `{name}` gaps. Values may come from a hostile file: their
 * control and direction characters are shown as `\u{…}`, and long ones are cut. A key the table lacks is shown itself.
 */
export function toSentence(reason: Reason, sentences: Readonly<Record<string, string>>): string {
  const sentence = Object.hasOwn(sentences, reason.key) ? sentences[reason.key] : undefined;
  if (sentence === undefined) return showEscaped(reason.key);
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = Object.hasOwn(reason.values, name) ? reason.values[name] : undefined;
    return value === undefined ? gap : showEscaped(String(value));
  });
}

/** The text with what a terminal would act on, or a reader would not see, written as `\u{…}`; at most 200 characters. */
export function showEscaped(text: string): string {
  const shown = Array.from(text.slice(0, 400)).slice(0, 200).join('');
  const escaped = shown.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length < text.length ? `${escaped}…` : escaped;
}
