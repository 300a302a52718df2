import type { LanguageTag } from '../languages/table';
import type { Run } from '../text/run';
import type { Span } from '../text/span';
import { splitRuns } from '../text/split-runs';

/** A stretch of a run that is all marked or not at all. */
export type MarkedPart = { readonly text: string; readonly isMarked: boolean };

/** A run of a text with its marks. */
export type MarkedRun = { readonly run: Run; readonly parts: readonly MarkedPart[] };

/**
 * Cuts a text of the language `host` into its runs, and every run where marks begin and end: a mark that goes over the
 * border of a fragment is cut there, because a fragment is isolated and a mark must not be. `marks` are in order and apart.
 *
 * Joined, the parts are `text` exactly; joined, the marked ones are what the marks cover. No part is empty.
 */
export function cutMarks(text: string, host: LanguageTag, marks: readonly Span[]): MarkedRun[] {
  let from = 0;
  return splitRuns(text, host).map((run) => {
    const start = from;
    from += run.text.length;
    return { run, parts: cutRun(run.text, start, marks) };
  });
}

function cutRun(text: string, start: number, marks: readonly Span[]): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.end <= start || mark.start >= start + text.length) continue;
    take(mark.start - start, false);
    take(Math.min(mark.end - start, text.length), true);
  }
  take(text.length, false);
  return parts;
}
