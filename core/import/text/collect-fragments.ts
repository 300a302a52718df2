import { type LanguageTag, languages } from '../../languages/table';
import { splitRuns } from '../../text/split-runs';
import type { Draft, KeptFragment, Place } from '../draft';

type Piece = { readonly text: string; readonly where: Place; readonly line: number };

/** Every fragment of another script that the draft holds, in page order. */
export function collectFragments(draft: Omit<Draft, 'fragments'>): readonly KeptFragment[] {
  const fields = {
    issuer: draft.issuer,
    title: draft.title,
    source: draft.source,
    author: draft.author,
    label: draft.printLabel,
  };
  const pieces: Piece[] = [];
  for (const [where, field] of Object.entries(fields) as [Place, { text: string; line: number } | null][]) {
    if (field) pieces.push({ text: field.text, where, line: field.line });
  }
  for (const block of draft.blocks) pieces.push({ text: block.text, where: block.type, line: block.line });
  pieces.sort((a, b) => a.line - b.line);
  return pieces.flatMap((piece) => findFragments(piece, draft.language));
}

function findFragments(piece: Piece, host: LanguageTag): readonly KeptFragment[] {
  const { where, line } = piece;
  const fragments = splitRuns(piece.text, host).filter((run) => run.kind === 'fragment');
  const [first] = fragments;
  // A line wholly in Arabic is one fragment, with the full stop and the commas that would else be the host's.
  if (first && (where === 'heading' || where === 'paragraph') && isWhollyArabic(piece.text, host)) {
    return [{ text: piece.text, where, line, language: first.language, direction: 'rtl' }];
  }
  return fragments.map((run) => ({ text: run.text, where, line, language: run.language, direction: run.direction }));
}

function isWhollyArabic(text: string, host: LanguageTag): boolean {
  return (
    languages[host].script === 'Latn' &&
    /\p{Script=Arabic}/u.test(text) &&
    !/\p{L}/u.test(text.replace(/\p{Script=Arabic}/gu, ''))
  );
}
