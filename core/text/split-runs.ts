import { type LanguageTag, languages } from '../languages/table';
import { describeFragment } from './describe-fragment';
import { findFragmentSpans } from './find-fragment-spans';
import type { Run } from './run';

/**
 * Cuts running text in the language `host` into runs of the host and fragments of the other script.
 *
 * Joined, the runs are `text` exactly, for any string; none is empty and no two host runs stand side by side. An empty
 * text has no runs. Never throws. Takes time in proportion to the text's length.
 * The method follows UAX #9 (neutrals N1, brackets N0) with the house's own rules of attachment.
 */
export function splitRuns(text: string, host: LanguageTag): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const span of findFragmentSpans(text, languages[host].script)) {
    if (span.start > from) runs.push({ kind: 'host', text: text.slice(from, span.start) });
    runs.push({ kind: 'fragment', text: text.slice(span.start, span.end), ...describeFragment(text, span) });
    from = span.end;
  }
  if (from < text.length) runs.push({ kind: 'host', text: text.slice(from) });
  return runs;
}
