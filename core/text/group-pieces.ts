import type { FragmentFacts, RunInline } from './run-inline';
import type { FragmentSpan } from './span';

/** A node of the cut tree, the fragment it is wholly part of, and how many leaves it has. */
export type Piece = { readonly node: RunInline; readonly span: FragmentSpan | null; readonly parts: number };

/** The nodes of `pieces`, where neighbours that are parts of one fragment are held together by a `fragmentGroup`. */
export function groupPieces(pieces: readonly Piece[], factsOf: (span: FragmentSpan) => FragmentFacts): RunInline[] {
  const nodes: RunInline[] = [];
  let i = 0;
  while (i < pieces.length) {
    const first = i;
    const span = pieces[i]?.span ?? null;
    let parts = 0;
    do parts += pieces[i++]?.parts ?? 0;
    while (span !== null && pieces[i]?.span === span);
    const children = pieces.slice(first, i).map((piece) => piece.node);
    if (span === null || parts === 1) nodes.push(...children);
    else nodes.push({ type: 'fragmentGroup', ...factsOf(span), children });
  }
  return nodes;
}
