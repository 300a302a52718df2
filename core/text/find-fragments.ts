import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import type { Inline } from '../article/inline';
import { languages } from '../languages/table';
import { describeFragment } from './describe-fragment';
import { findFragmentSpans } from './find-fragment-spans';
import { type FlatInlines, flattenInlines } from './flatten-inlines';
import { listInlines } from './list-inlines';
import type { FragmentFacts } from './run-inline';
import type { Span } from './span';

/** Where a fragment stands: a block of the edition, or of the note with the id `note`, and which of its fragments, all from 0. */
export type FragmentPosition = { readonly note: string | null; readonly block: number; readonly nth: number };

/** One fragment of an edition and every place it stands in; it occurs `positions.length` times. */
export type FragmentEntry = FragmentFacts & { readonly text: string; readonly positions: readonly FragmentPosition[] };

/**
 * The distinct fragments of an edition's blocks and notes in order of first appearance. Blocks are counted at the top
 * level; the fragments of lists, quotes, tables and captions count in reading order within theirs. A fragment with
 * markup inside is one fragment, as `splitInlines` has it.
 */
export function findFragments(edition: Edition): FragmentEntry[] {
  const entries = new Map<string, FragmentFacts & { text: string; positions: FragmentPosition[] }>();
  const walk = (blocks: readonly Block[], note: string | null) => {
    blocks.forEach((block, index) => {
      let nth = 0;
      for (const found of listInlines(block).flatMap((inlines) => fragmentsOf(inlines, edition))) {
        const entry = entries.get(found.text) ?? { ...found, positions: [] };
        entry.positions.push({ note, block: index, nth: nth++ });
        entries.set(found.text, entry);
      }
    });
  };
  walk(edition.blocks, null);
  for (const note of edition.notes) walk(note.blocks, note.id);
  return [...entries.values()];
}

function fragmentsOf(inlines: readonly Inline[], edition: Edition): (FragmentFacts & { text: string })[] {
  const flat = flattenInlines(inlines);
  const spans = findFragmentSpans(flat.text, languages[edition.language].script, flat.breaks);
  return spans.map((span) => ({ text: textOf(flat, span), ...describeFragment(flat.text, span) }));
}

/** The fragment's text without the placeholders of note numbers in it. */
function textOf(flat: FlatInlines, span: Span): string {
  const indexes = Array.from({ length: span.end - span.start }, (_, i) => span.start + i);
  return indexes.map((index) => (flat.placeholders.has(index) ? '' : flat.text.charAt(index))).join('');
}
