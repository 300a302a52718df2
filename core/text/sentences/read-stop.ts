import type { Stop } from './stop';

const terminator = /[\p{Sentence_Terminal}…]/u;
const fullStop = /[.\u2024\uff0e\ufe52…]/;
const invisible = /[\p{Cf}\p{M}]/u;
const quotation = /["'“”„‟‘’‚‛«»‹›]/;
const closing = /[\p{Pe}\p{Pf}\p{Pi}"'„‚]/u;
/** The number of a note where it was pasted as text: .[12] or .¹² */
const noteNumber = /(?:\[\p{Nd}{1,3}\])+|[¹²³⁰⁴-⁹]{1,3}/uy;
/** French sets a space before its high marks and inside its quotation marks. */
const highMark = /[ \u00a0\u2009\u202f]{1,2}(?=[!?»›”])/uy;

/** Reads the stop that begins with the mark at `first`: « Quoi ?! », “No.”) and what else closes there. */
export function readStop(text: string, first: number, partners: Int32Array): Stop {
  let index = first;
  let end = first;
  let marks = '';
  let quoted = -1;
  let bracket = -1;
  for (;;) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const partner = partners[end] ?? -1;
    if (end < text.length && terminator.test(character)) {
      // A mark behind a closing one is a stop of its own: (etc.).
      if (bracket >= 0 || quoted >= 0) {
        index = end;
        marks = '';
        bracket = -1;
        quoted = -1;
      }
      marks += character;
      end += character.length;
    } else if (end < text.length && invisible.test(character)) end += character.length;
    else if (closing.test(character) && partner < end) {
      if (quotation.test(character)) quoted = partner;
      else bracket = partner;
      end += character.length;
    } else {
      const next = endOfMatch(noteNumber, text, end) ?? endOfHighSpace(text, end, index, partners);
      if (next === null) break;
      end = next;
    }
  }
  return { index, end, kind: kindOf(marks), quotation: quoted, bracket };
}

/** A space before a high mark is part of the stop, unless the mark opens a quotation or closes none of this one's. */
function endOfHighSpace(text: string, end: number, index: number, partners: Int32Array): number | null {
  const next = endOfMatch(highMark, text, end);
  if (next === null || terminator.test(text.charAt(next))) return next;
  const partner = partners[next] ?? -1;
  return partner >= 0 && partner < index ? next : null;
}

function endOfMatch(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function kindOf(marks: string): Stop['kind'] {
  if (!Array.from(marks).every((mark) => fullStop.test(mark))) return 'call';
  return marks.length > 1 || marks === '…' ? 'pause' : 'fullStop';
}
