import type { Lexicon } from './lexicon/lexicon';
import { Matches } from './matches';
import { type Side, skeletonsOf } from './side';
import type { Word } from './word';

const matchTuning = {
  number: 0.9,
  shortNumber: 0.75,
  sign: 0.8,
  kind: 0.95,
  latin: 0.85,
  name: 0.7,
  nearName: 0.5,
  shortName: 0.4,
  loan: 0.25,
} as const;

/** Words of the two sides that may say the same, before anything is learnt from the texts. */
export function findMatches(first: Side, second: Side, lexicon: Lexicon | null): Matches {
  const matches = new Matches();
  addSame(first, second, matches);
  if (lexicon !== null) addKnown(first, second, lexicon, matches);
  addNames(first, second, matches);
  return matches;
}

function addSame(first: Side, second: Side, matches: Matches): void {
  for (let word = 0; word < first.words.length; word++) {
    const known = first.words[word];
    if (known === undefined) continue;
    const same = second.ids.get(known.stem);
    if (same === undefined) continue;
    const chance = chanceOfSame(known);
    matches.add(word, same, chance, chance);
  }
}

function chanceOfSame({ kind, stem }: Word): number {
  if (kind === 'number') return stem.length > 2 ? matchTuning.number : matchTuning.shortNumber;
  if (kind === 'sign') return matchTuning.sign;
  return kind === 'kind' ? matchTuning.kind : matchTuning.latin;
}

function addKnown(first: Side, second: Side, lexicon: Lexicon, matches: Matches): void {
  for (let word = 0; word < first.words.length; word++) {
    const entry = lexicon.get(first.words[word]?.stem ?? '');
    if (entry === undefined) continue;
    for (const { stem, forward, backward } of entry) {
      const other = second.ids.get(stem);
      if (other !== undefined) matches.add(word, other, forward, backward);
    }
  }
}

/** Names by their consonants: equal, or one consonant apart where there are four. */
function addNames(first: Side, second: Side, matches: Matches): void {
  const { exact, near } = indexNames(second);
  for (let word = 0; word < first.words.length; word++) {
    const known = first.words[word];
    if (known === undefined || known.kind !== 'latin') continue;
    const name = known.capitals * 2 > known.times;
    const [skeleton = ''] = skeletonsOf(known);
    if (skeleton.length < 2 || (!name && skeleton.length < 4)) continue;
    const found = new Set<number>();
    const add = (other: number, chance: number) => {
      if (second.words[other]?.kind === known.kind || found.has(other)) return;
      found.add(other);
      matches.add(word, other, chance, chance);
    };
    const { loan, shortName, name: sure, nearName } = matchTuning;
    const chance = !name ? loan : skeleton.length < 3 ? shortName : sure;
    for (const other of exact.get(skeleton) ?? []) add(other, chance);
    if (skeleton.length < 4 || !name) continue;
    for (const other of near.get(skeleton) ?? []) add(other, nearName);
    for (const key of withoutOne(skeleton)) {
      for (const other of near.get(key) ?? []) add(other, nearName);
      for (const other of exact.get(key) ?? []) add(other, nearName);
    }
  }
}

type NameIndex = ReadonlyMap<string, readonly number[]>;

/** The words of a side by their skeletons, and by their skeletons less one consonant. */
function indexNames({ words }: Side): { exact: NameIndex; near: NameIndex } {
  const exact = new Map<string, number[]>();
  const near = new Map<string, number[]>();
  words.forEach((known, word) => {
    for (const skeleton of skeletonsOf(known)) {
      if (skeleton.length < 2) continue;
      push(exact, skeleton, word);
      if (skeleton.length >= 4) for (const shorter of withoutOne(skeleton)) push(near, shorter, word);
    }
  });
  return { exact, near };
}

function withoutOne(skeleton: string): string[] {
  return Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
