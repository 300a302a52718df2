import type { Inline } from '../../article/inline';
import type { LanguageTag } from '../../languages/table';
import { flattenInlines } from '../flatten-inlines';
import { findSentenceEnds } from './find-sentence-ends';

/**
 * The sentences of the marked-up text of one block, in order, each a list of inlines of its own. No inlines, no sentences.
 *
 * They are found over the whole text, as `splitSentences` finds them. A mark that a sentence ends in is cut into two of
 * the same kind (a link into two links to the same address). A set line break ends a sentence and belongs to the one
 * before it; a note reference takes no room, so that one right after a full stop goes with that sentence; code is one
 * opaque word. Texts are cut, never changed; nothing is lost and nothing changes places. Linear; never throws.
 */
export function splitInlineSentences(inlines: readonly Inline[], language: LanguageTag): Inline[][] {
  const ends = findSentenceEnds(textToRead(inlines), language);
  let position = 0;
  let next = 0;

  return inlines.length === 0 ? [] : split(inlines);

  /** The inlines in parts, one for every sentence they reach into; the first part may be empty. */
  function split(list: readonly Inline[]): Inline[][] {
    let part: Inline[] = [];
    const parts = [part];
    for (const inline of list) {
      const [first, ...others] = cut(inline);
      if (first !== undefined && first !== null) part.push(first);
      for (const other of others) {
        part = other === null ? [] : [other];
        parts.push(part);
      }
    }
    return parts;
  }

  /** An inline in pieces, one a sentence; the first is `null` where the inline begins with a new sentence. */
  function cut(inline: Inline): (Inline | null)[] {
    if (inline.type === 'noteReference') return [inline];
    if (inline.type === 'text')
      return cutText(inline.text).map((text) => (text === null ? null : { type: 'text', text }));
    if ('children' in inline) {
      const isEmpty = inline.children.length === 0;
      return split(inline.children).map((children) =>
        children.length === 0 && !isEmpty ? null : { ...inline, children },
      );
    }
    const piece = startsSentence() ? [null, inline] : [inline];
    position++;
    return piece;
  }

  function cutText(text: string): (string | null)[] {
    if (text === '') return [text];
    const pieces: (string | null)[] = startsSentence() ? [null] : [];
    const end = position + text.length;
    let from = 0;
    while (position < end) {
      // An end is passed when something stands behind it: what takes no room stays before it.
      const stop = Math.min(end, ends[next] ?? end);
      pieces.push(text.slice(from, from + stop - position));
      from += stop - position;
      position = stop;
      if (position < end) next++;
    }
    return pieces;
  }

  /** True where a sentence ends at the place that has been reached; asked only before something that takes room. */
  function startsSentence(): boolean {
    if (position === 0 || ends[next] !== position) return false;
    next++;
    return true;
  }
}

/** The flattened text without the numbers of notes, which are outside the text. */
function textToRead(inlines: readonly Inline[]): string {
  const { text, placeholders, breaks } = flattenInlines(inlines);
  const kept = new Set(breaks);
  let from = 0;
  let read = '';
  for (const index of placeholders) {
    if (kept.has(index)) continue;
    read += text.slice(from, index);
    from = index + 1;
  }
  return read + text.slice(from);
}
