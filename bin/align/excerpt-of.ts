import { isolate } from '../../core/text/isolate';

const longest = 60;

/** The first words of some texts on one line, kept together whatever their direction. */
export function excerptOf(texts: readonly string[]): string {
  const letters = [
    ...texts
      .join(' ')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ];
  const cut = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('');
  return isolate(cut === '' ? '—' : cut);
}
