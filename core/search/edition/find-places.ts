/** Places of a word in an edition: those spelled as the key is, and those that are written otherwise. */
export type FoundPlaces = { readonly same: readonly number[]; readonly other: readonly number[] };

const nowhere: FoundPlaces = { same: [], other: [] };

/**
 * Looks a key (`=folded`, `!exact`, `~stem`) up in the text of a concordance, by halving: what is not looked at is not
 * read. A key that is not there has no places.
 */
export function findPlaces(concordance: string, key: string): FoundPlaces {
  let from = concordance.indexOf('\n') + 1;
  let to = concordance.length;
  while (from < to) {
    const middle = concordance.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
    const start = Math.max(from, middle);
    const end = concordance.indexOf('\n', start);
    if (end < 0) break;
    const order = compareAt(concordance, start, key);
    if (order === 0) return readPlaces(concordance.slice(start + key.length + 1, end));
    if (order < 0) from = end + 1;
    else to = start;
  }
  return nowhere;
}

/** How the word of the line at `start` stands to a key in the order of UTF-16 units. */
function compareAt(concordance: string, start: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const unit = concordance.charCodeAt(start + at);
    // The space that ends the line's word comes before every letter.
    const difference = unit - key.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return concordance.charCodeAt(start + key.length) === space ? 0 : 1;
}

function readPlaces(text: string): FoundPlaces {
  const same: number[] = [];
  const other: number[] = [];
  let into = same;
  let number = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : space;
    if (unit > slash) {
      // A digit, or a small letter of base 36.
      number = Math.max(number, 0) * 36 + (unit < firstLetter ? unit - zero : unit - firstLetter + 10);
      continue;
    }
    if (number >= 0) into.push(number);
    number = -1;
    if (unit === slash) into = other;
  }
  return { same, other };
}

const [space, slash, zero, firstLetter] = [0x20, 0x2f, 0x30, 0x61];
