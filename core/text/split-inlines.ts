import type { Inline } from '../article/inline';
import { type LanguageTag, languages } from '../languages/table';
import { describeFragment } from './describe-fragment';
import { findFragmentSpans } from './find-fragment-spans';
import { flattenInlines } from './flatten-inlines';
import { groupPieces, type Piece } from './group-pieces';
import type { RunInline } from './run-inline';
import type { FragmentSpan } from './span';

/**
 * Cuts the marked-up text of one block into host text and fragments: the same tree, in which every text is cut, and a
 * fragment with markup inside is held together by a `fragmentGroup`.
 *
 * Runs are found over the whole text of the block, so brackets and addresses that cross emphasis or links are judged
 * whole. A fragment that begins inside a mark and ends outside it stays in pieces: markup is never cut. Texts and
 * markup come back unchanged. Never throws.
 */
export function splitInlines(inlines: readonly Inline[], host: LanguageTag): RunInline[] {
  const flat = flattenInlines(inlines);
  const spans = findFragmentSpans(flat.text, languages[host].script, flat.breaks);
  const facts = new Map(spans.map((span) => [span, describeFragment(flat.text, span)]));
  const factsOf = (span: FragmentSpan) => facts.get(span) ?? describeFragment(flat.text, span);
  let position = 0;
  let next = 0;

  return group(inlines.flatMap(split));

  function split(inline: Inline): Piece[] {
    if (inline.type === 'text') return splitText(inline.text);
    if (!('children' in inline)) {
      const span = spanAt(position++);
      return [{ node: inline, span, parts: 1 }];
    }
    const pieces = inline.children.flatMap(split);
    const span = pieces[0]?.span ?? null;
    // Wholly inside one fragment: what is around it decides where the group begins.
    if (span !== null && pieces.every((piece) => piece.span === span)) {
      const parts = pieces.reduce((sum, piece) => sum + piece.parts, 0);
      return [{ node: { ...inline, children: pieces.map((piece) => piece.node) }, span, parts }];
    }
    return [{ node: { ...inline, children: group(pieces) }, span: null, parts: 1 }];
  }

  function splitText(text: string): Piece[] {
    const end = position + text.length;
    const pieces: Piece[] = text === '' ? [{ node: { type: 'text', text }, span: null, parts: 1 }] : [];
    while (position < end) {
      const span = spanAt(position);
      const stop = Math.min(end, span?.end ?? spans[next]?.start ?? end);
      const part = text.slice(text.length - (end - position), text.length - (end - stop));
      const node: RunInline =
        span === null ? { type: 'text', text: part } : { type: 'fragment', text: part, ...factsOf(span) };
      pieces.push({ node, span, parts: 1 });
      position = stop;
    }
    return pieces;
  }

  /** The fragment that holds `index`; asked in order only, so that a whole block costs linear time. */
  function spanAt(index: number): FragmentSpan | null {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const span = spans[next];
    return span !== undefined && span.start <= index ? span : null;
  }

  function group(pieces: readonly Piece[]): RunInline[] {
    return groupPieces(pieces, factsOf);
  }
}
