import type { Inline } from '../article/inline';

export type FlatInlines = {
  /** The texts in order; what is no text stands as one placeholder, so that every inline has its place. */
  readonly text: string;
  /** Indexes of the placeholders. */
  readonly placeholders: ReadonlySet<number>;
  /** Those of the placeholders that no fragment may hold. */
  readonly breaks: readonly number[];
};

/** U+FFFC OBJECT REPLACEMENT CHARACTER: neutral in UAX #9, and no part of an address. */
const object = '\ufffc';

/**
 * The text of a block as a reader takes it in, markup left out. A piece of code is a thing of its own and a set line
 * break ends a line, so neither is ever inside a fragment; the number of a note may stand in the middle of one.
 */
export function flattenInlines(inlines: readonly Inline[]): FlatInlines {
  const parts: string[] = [];
  const placeholders = new Set<number>();
  const breaks: number[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const walk = (inline: Inline): void => {
    if (inline.type === 'text') add(inline.text);
    else if ('children' in inline) inline.children.forEach(walk);
    else {
      placeholders.add(length);
      if (inline.type !== 'noteReference') breaks.push(length);
      add(inline.type === 'lineBreak' ? '\n' : object);
    }
  };
  inlines.forEach(walk);
  return { text: parts.join(''), placeholders, breaks };
}
