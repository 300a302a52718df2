import { characterKind } from './character-kind';
import type { Counts } from './count-kinds';
import { findRegions } from './find-regions';
import type { Span } from './span';

const quotation = /["“”„‟'‘’‚‛«»‹›\u202a-\u202e\u2066-\u2069]/;

/**
 * The fragments of a text before anything is attached to their edges, in order: from a character of the other script to
 * the last one that no cut parts from it (F2, F3), with the closing brackets that belong inside (F4b, UAX #9 N0).
 *
 * Pairs in a region are nested, so a pair at an edge is stepped over in one move and every code unit is looked at a
 * constant number of times, whatever the depth.
 */
export function findCores(text: string, kinds: Uint8Array, partners: Int32Array, counts: Counts): Span[] {
  const cores: Span[] = [];
  const waiting = findRegions(kinds, partners);
  for (let region = waiting.pop(); region !== undefined; region = waiting.pop()) {
    const start = openRegion(region, waiting);
    if (start < region.end) closeRegion(start, region.end, waiting);
  }
  return cores.filter((core) => counts.words(core.start, core.end) > 0).sort((a, b) => a.start - b.start);

  /** First character of the other script; a pair that opens before it is the host's, and parts what is inside from what follows. */
  function openRegion(region: Span, rest: Span[]): number {
    let i = region.start;
    while (i < region.end && kinds[i] !== characterKind.other) {
      const partner = partners[i] ?? -1;
      if (partner < i) i++;
      else if (counts.others(i, partner) === 0) i = partner + 1;
      else {
        rest.push({ start: i + 1, end: partner }, { start: partner + 1, end: region.end });
        return region.end;
      }
    }
    return i;
  }

  /** Walks back to the last character: a bracket that closes inside ends the fragment, a quotation mark there cuts it (F3c). */
  function closeRegion(start: number, regionEnd: number, rest: Span[]): void {
    let i = regionEnd - 1;
    while (i > start && kinds[i] !== characterKind.other) {
      const partner = partners[i] ?? -1;
      if (partner === -1 || partner > i) i--;
      else if (counts.others(partner, i) === 0) i = partner - 1;
      else if (quotation.test(text.charAt(i))) {
        rest.push({ start: partner + 1, end: i });
        i = partner - 1;
      } else break;
    }
    cores.push({ start, end: i + 1 });
  }
}
