import type { Inline } from '../inline';
import { escapeLineStarts } from './escape-line-starts';
import { writeInlines } from './write-inlines';

/** A paragraph, which no line of it may turn into something else. */
export function writeParagraph(inlines: readonly Inline[]): string {
  const text = writeInlines(inlines, 'manyLines');
  return escapeLineStarts(isDefinition(text) ? writeInlines(withoutCode(inlines), 'manyLines') : text);
}

/**
 * A link at the beginning whose code holds `]:` would be taken for the definition of an address, and vanish: nothing can
 * be escaped inside code. There the words are kept and the code mark is not.
 */
function isDefinition(text: string): boolean {
  return /^\[(?:[^\\\]]|\\.)*\]:/s.test(text);
}

function withoutCode(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'code') return { type: 'text', text: inline.text };
    return 'children' in inline ? { ...inline, children: withoutCode(inline.children) } : inline;
  });
}
