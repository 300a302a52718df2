import { hasConsonants, skeletonOf, withoutOne } from './consonant-skeleton';
import type { Matches } from './matches';
import type { Side } from './side';

const nameTuning = { sure: 0.7, near: 0.5, short: 0.4, loan: 0.25 } as const;

/** A word in Latin letters that may be met in Arabic ones. */
type Name = {
  readonly word: number;
  readonly skeleton: number;
  readonly chance: number;
  /** Its skeleton less one consonant, where it may be spelt with one more, one less or another. */
  readonly shorter: readonly number[];
};

type NameIndex = ReadonlyMap<number, readonly number[]>;

/** Adds the names of the first side found in the other script, by their consonants: equal, or one apart where there are four. */
export function addNames(first: Side, second: Side, matches: Matches): void {
  const names = listNames(first);
  const { exact, near } = indexNames(second, keysOf(names));
  const finders = new Int32Array(second.words.length).fill(-1);
  const add = (word: number, others: readonly number[] | undefined, chance: number) => {
    for (const other of others ?? []) {
      if (finders[other] === word) continue;
      finders[other] = word;
      matches.add(word, other, chance, chance);
    }
  };
  for (const { word, skeleton, chance, shorter } of names) {
    add(word, exact.get(skeleton), chance);
    if (shorter.length > 0) add(word, near.get(skeleton), nameTuning.near);
    for (const key of shorter) {
      add(word, near.get(key), nameTuning.near);
      add(word, exact.get(key), nameTuning.near);
    }
  }
}

function listNames({ words }: Side): Name[] {
  const names: Name[] = [];
  for (let word = 0; word < words.length; word++) {
    const known = words[word];
    if (known === undefined || known.kind !== 'latin') continue;
    const capital = known.capitals * 2 > known.times;
    const skeleton = skeletonOf(known.folded);
    if (!hasConsonants(skeleton, capital ? 2 : 4)) continue;
    const chance = !capital ? nameTuning.loan : hasConsonants(skeleton, 3) ? nameTuning.sure : nameTuning.short;
    const shorter = capital && hasConsonants(skeleton, 4) ? withoutOne(skeleton) : [];
    names.push({ word, skeleton, chance, shorter });
  }
  return names;
}

function keysOf(names: readonly Name[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { skeleton, shorter } of names) {
    keys.add(skeleton);
    for (const key of shorter) keys.add(key);
  }
  return keys;
}

/** The Arabic words of a side by their skeletons, and by their skeletons less one consonant; of these only the ones wanted. */
function indexNames({ words }: Side, wanted: ReadonlySet<number>): { exact: NameIndex; near: NameIndex } {
  const exact = new Map<number, number[]>();
  const near = new Map<number, number[]>();
  for (let word = 0; word < words.length; word++) {
    const known = words[word];
    if (known === undefined || known.kind !== 'arabic') continue;
    const whole = skeletonOf(known.folded);
    addSkeleton(whole, word);
    const front = frontOf(known.folded);
    const bare = front === 0 ? whole : skeletonOf(known.folded, front);
    if (bare !== whole) addSkeleton(bare, word);
  }
  return { exact, near };

  function addSkeleton(skeleton: number, word: number): void {
    if (!hasConsonants(skeleton, 2)) return;
    if (wanted.has(skeleton)) push(exact, skeleton, word);
    if (!hasConsonants(skeleton, 4)) return;
    for (const shorter of withoutOne(skeleton)) if (wanted.has(shorter)) push(near, shorter, word);
  }
}

/** How many letters may be joined to the front of an Arabic name: with the article, or a single particle. */
function frontOf(folded: string): number {
  const and = folded.startsWith('و') || folded.startsWith('ف') ? 1 : 0;
  if (folded.startsWith('ال', and) || folded.startsWith('لل', and)) return and + 2;
  const particle = folded.startsWith('ب', and) || folded.startsWith('ك', and) ? 1 : 0;
  if (particle === 1 && folded.startsWith('ال', and + 1)) return and + 3;
  return and === 1 || particle === 1 || folded.startsWith('ل') ? 1 : 0;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
