/** How wide a word stands, in any unit. */
export type Advance = (word: string) => number;

/**
 * Sets a text in lines no wider than `width`, at most `most` of them and as even in length as their number allows.
 * What has no room is dropped, and an ellipsis says so; a word too wide for any line is cut between characters.
 * `isWhole` is false where something was left out or cut. An empty text has no lines. Never throws.
 */
export function wrapText(
  text: string,
  { advance, space, width, most }: { advance: Advance; space: number; width: number; most: number },
): { lines: string[]; isWhole: boolean } {
  const whole = text.split(/\s+/u).filter((word) => word !== '');
  const words = whole.flatMap((word) => cutWord(word, advance, width));
  const sized = words.map((word) => ({ word, width: advance(word) }));
  const lines = fill(sized, space, width);
  if (lines.length > most) return { lines: [...shortened(lines, most, advance, width)], isWhole: false };
  return { lines: evened(sized, space, width, lines), isWhole: words.length === whole.length };
}

type Sized = { readonly word: string; readonly width: number };

/** Each line takes as many words as fit. */
function fill(words: readonly Sized[], space: number, width: number): string[] {
  const lines: string[] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const { word, width: own } of words) {
    if (taken + space + own <= width) {
      lines.push(`${lines.pop()} ${word}`);
      taken += space + own;
    } else {
      lines.push(word);
      taken = own;
    }
  }
  return lines;
}

/** The same number of lines in the narrowest measure that still gives it, so that no line holds one lost word. */
function evened(words: readonly Sized[], space: number, width: number, lines: string[]): string[] {
  const step = width / 40;
  let even = lines;
  for (let narrower = width - step; words.every((one) => one.width <= narrower) && narrower > 0; narrower -= step) {
    const next = fill(words, space, narrower);
    if (next.length > lines.length) break;
    even = next;
  }
  return even;
}

/** The first lines, the last of them ended by an ellipsis in the room that it needs. */
function* shortened(lines: readonly string[], most: number, advance: Advance, width: number) {
  yield* lines.slice(0, most - 1);
  const words = (lines[most - 1] ?? '').split(' ');
  while (words.length > 1 && advance(`${words.join(' ')}…`) > width) words.pop();
  yield `${words.join(' ').replace(/[\s,،;؛:–—-]+$/u, '')}…`;
}

function cutWord(word: string, advance: Advance, width: number): string[] {
  if (advance(word) <= width) return [word];
  const characters = word.match(/\P{M}\p{M}*/gu) ?? [word];
  const fitting = characters.findIndex((_, index) => advance(characters.slice(0, index + 1).join('')) > width);
  const head = characters.slice(0, Math.max(1, fitting)).join('');
  const rest = word.slice(head.length);
  return rest === '' || head === '' ? [word] : [head, ...cutWord(rest, advance, width)];
}
