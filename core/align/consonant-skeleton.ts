import { unitAt } from './unit-at';

/** Letters of both scripts by the consonant that is left of them. */
const families = ['bpب', 'tتثط', 'dدذض', 'jgجغ', 'kqخقك', 'szزسشصظ', 'fvف', 'lل', 'mم', 'nن', 'rر'];
const base = families.length + 1;
/** Beyond, nothing is added: no name has as many consonants, and the number stays a whole one. */
const fullest = base ** 12;

/** The least number of so many digits. */
const leastWith = [0, 1, base, base ** 2, base ** 3];

const consonants = new Uint8Array(0x700);
families.forEach((letters, at) => {
  for (const letter of letters) consonants[letter.charCodeAt(0)] = at + 1;
});

const letterC = 'c'.charCodeAt(0);
const letterH = 'h'.charCodeAt(0);
const letterP = 'p'.charCodeAt(0);
const letterX = 'x'.charCodeAt(0);
const letterTeh = 'ت'.charCodeAt(0);
const soundF = consonantOf('f');
const soundK = consonantOf('k');
const soundS = consonantOf('s');

/**
 * What is left of a name when it crosses between the scripts: its consonants, in classes that Arabic spelling keeps
 * apart. `kabul` and `كابول` are both k-b-l. Vowels, و, ي, ه, ح and ع are dropped; a doubled consonant is one. Each
 * consonant is a digit of the number that comes out.
 */
export function skeletonOf(folded: string, from = 0): number {
  let skeleton = 0;
  let last = 0;
  const { length } = folded;
  for (let at = from; at < length && skeleton < fullest; at++) {
    const unit = unitAt(folded, at);
    if (unit === letterX) skeleton = skeleton * base + soundK;
    const kept = unit === letterX ? soundS : consonantAt(folded, at);
    if (kept !== 0 && (kept !== last || unit === letterX)) skeleton = skeleton * base + kept;
    if (kept !== 0 || unit !== letterH) last = kept;
  }
  return skeleton;
}

/** Whether a skeleton has so many consonants or more. */
export function hasConsonants(skeleton: number, least: 2 | 3 | 4): boolean {
  return skeleton >= (leastWith[least] ?? 0);
}

/** A skeleton less one consonant: less the first, less the second, and so on. */
export function withoutOne(skeleton: number): number[] {
  const shorter: number[] = [];
  let unit = 1;
  while (unit * base <= skeleton) unit *= base;
  for (; unit >= 1; unit /= base) {
    const before = Math.floor(skeleton / (unit * base));
    const after = skeleton - Math.floor(skeleton / unit) * unit;
    shorter.push(before * unit + after);
  }
  return shorter;
}

function consonantAt(folded: string, at: number): number {
  const unit = unitAt(folded, at);
  if (unit === letterC) return 'heiy'.includes(folded.charAt(at + 1) || ' ') ? soundS : soundK;
  if (unit === letterP && folded.startsWith('h', at + 1)) return soundF;
  return unit === letterTeh && folded.startsWith('ش', at + 1) ? 0 : (consonants[unit] ?? 0);
}

function consonantOf(letter: string): number {
  return consonants[letter.charCodeAt(0)] ?? 0;
}
