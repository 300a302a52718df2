// Direction marks, isolates, zero-width space and no-break space: they have nothing to hold at the edge of a name.
const mark = /[\p{White_Space}\u061C\u200B\u200E\u200F\u2060\u2066-\u2069\uFEFF]/u;
const space = /\p{White_Space}/u;
const invisible = /[\p{Cf}\p{White_Space}]/u;

/** A name without white space and direction marks at its edges. Titles and blocks keep theirs. */
export function trimMarks(text: string): string {
  return trim(text, mark);
}

/** A line without white space at its edges, no-break spaces included; direction marks stay. */
export function trimSpaces(text: string): string {
  return trim(text, space);
}

/** Where a text ends if the invisible characters behind it are not counted. */
export function visibleEnd(text: string): number {
  return endWithout(text, invisible);
}

function trim(text: string, what: RegExp): string {
  const end = endWithout(text, what);
  let start = 0;
  while (start < end && what.test(text.charAt(start))) start += 1;
  return text.slice(start, end);
}

/** Walks back from the end: a pattern bound to `$` would try every start, and take the square of the time. */
function endWithout(text: string, what: RegExp): number {
  let end = text.length;
  while (end > 0 && what.test(text.charAt(end - 1))) end -= 1;
  return end;
}
