import type { Random } from './random';
import type { Meaning } from './vocabulary';

/** The same sentence in both languages. */
export type Said = { readonly en: string; readonly ar: string };

export type Speaker = {
  /** A meaning, the commonest most often. */
  readonly mean: () => Meaning;
  readonly sayTitle: () => Said;
  readonly saySentence: () => Said;
};

/** Marks of a letter, as a carefully pointed text has them. */
const signs = ['\u064e', '\u064f', '\u0650', '\u0652'] as const;

/** Says things by chance: the nth word of the vocabulary comes about n times less often than the first (Zipf's law). */
export function createSpeaker(vocabulary: readonly Meaning[], random: Random): Speaker {
  const sums = sumsOf(vocabulary);
  const mean = (): Meaning => {
    const wanted = random.next() * (sums.at(-1) ?? 0);
    let [from, to] = [0, sums.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sums[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return vocabulary[from] ?? { en: 'word', ar: 'كلمة', plain: true };
  };
  const say = (length: number): Said => {
    const said = Array.from({ length }, () => sayWord(mean(), random));
    return { en: capital(said.map(({ en }) => en).join(' ')), ar: said.map(({ ar }) => ar).join(' ') };
  };
  return {
    mean,
    sayTitle: () => say(random.between(4, 9)),
    saySentence: () => {
      const { en, ar } = say(random.between(6, 18));
      const number = random.next() < 0.1 ? random.between(2, 2_000) : null;
      if (number === null) return { en: `${en}.`, ar: `${ar}.` };
      return { en: `${en} ${number}.`, ar: `${ar} ${number.toLocaleString('ar-u-nu-arab', { useGrouping: false })}.` };
    },
  };
}

const known = new WeakMap<readonly Meaning[], number[]>();

/** For each word how often it and those before it come. */
function sumsOf(vocabulary: readonly Meaning[]): number[] {
  const sums = known.get(vocabulary) ?? [];
  known.set(vocabulary, sums);
  for (let rank = sums.length; rank < vocabulary.length; rank++) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 2.7));
  return sums;
}

/** A word as it is written in a sentence: with plural endings, the article, what is joined to it, and vowel signs. */
function sayWord({ en, ar, plain }: Meaning, random: Random): Said {
  if (plain) return { en, ar };
  const start = random.next() < 0.45 ? random.pick(['ال', 'ال', 'ال', 'وال', 'بال', 'لل', 'و']) : '';
  const end = ar.endsWith('ة') || random.next() < 0.85 ? '' : random.pick(['ات', 'ها', 'ين', 'ية']);
  const spelled = random.next() < 0.03 ? [...ar].map((letter) => letter + random.pick(signs)).join('') : ar;
  return { en: random.next() < 0.15 ? `${en}s` : en, ar: start + spelled + end };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
