import { type MadeLibrary, nameOf, tagOf } from './library/make-articles';
import { type Random, seededRandom } from './library/random';
import type { Meaning } from './library/vocabulary';

/** So many queries of all kinds, the same every time for a library of `count` articles. */
export function makeQueries(library: MadeLibrary, count: number, most: number): string[] {
  const random = seededRandom(4_711);
  const kinds = kindsOf(library, count, random);
  return Array.from({ length: most }, (_, nth) => kinds[nth % kinds.length]?.() ?? '');
}

function kindsOf({ vocabulary, article }: MadeLibrary, count: number, random: Random): (() => string)[] {
  const word = (from: number, to: number): Meaning =>
    vocabulary[random.between(from, to)] ?? { en: 'word', ar: 'كلمة', plain: true };
  const common = () => word(0, 60);
  const usual = () => word(60, 2_000);
  const rare = () => word(2_000, 30_000);
  const joined = () => random.pick(['ال', 'وال', 'بال', 'لل', 'و']);
  const phrase = (language: 'en' | 'ar') => {
    const block = article(random.between(0, count - 1)).editions[language]?.blocks[0];
    const [first] = block?.type === 'paragraph' ? block.children : [];
    const words = first?.type === 'text' ? first.text.split(' ') : [];
    const from = random.between(0, Math.max(0, Math.min(words.length, 6) - 3));
    return `"${words.slice(from, from + random.between(2, 3)).join(' ')}"`;
  };
  return [
    () => common().en,
    () => common().ar,
    () => usual().en,
    () => `${joined()}${usual().ar}`,
    () => rare().en,
    () => `${joined()}${rare().ar}ات`,
    () => `${usual().en} ${common().en}`,
    () => `${joined()}${usual().ar} ${usual().ar}`,
    () => `${common().en} ${common().en} ${usual().en}`,
    () => phrase('en'),
    () => phrase('ar'),
    () => `${usual().en} tag:${tagOf(random.between(0, 59), vocabulary)}`,
    () => `${usual().ar} author:"${nameOf(random.between(0, 239), vocabulary).en}"`,
    () => `${common().en} lang:en after:${random.between(2009, 2024)}`,
    () => `${common().ar} before:${random.between(2009, 2024)}-06`,
    () => `${usual().en} -${common().en}`,
    () => `${rare().en}x`,
    () => `ظ${rare().ar}ظ`,
  ];
}

/** The words of a query without its operators, for engines that know none. */
export function plainWords(query: string): string {
  return query
    .replace(/-\S+|\w+:(?:"[^"]*"|\S+)/g, '')
    .replaceAll('"', '')
    .trim();
}
