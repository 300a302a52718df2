/** A thing that can be said, in both languages. `plain` words take no article and no endings. */
export type Meaning = { readonly en: string; readonly ar: string; readonly plain: boolean };

const frequent = [
  ['the', 'في'],
  ['of', 'من'],
  ['and', 'على'],
  ['to', 'إلى'],
  ['in', 'أن'],
  ['a', 'عن'],
  ['that', 'التي'],
  ['was', 'كان'],
  ['for', 'مع'],
  ['on', 'هذا'],
  ['with', 'بعد'],
  ['by', 'قبل'],
  ['from', 'بين'],
  ['at', 'ذلك'],
  ['as', 'كما'],
  ['which', 'الذي'],
] as const;

const onsets = 'b c d f g h l m n p r s t v br st tr pl gr sh'.split(' ');
const vowels = 'a e i o u ai ou ea'.split(' ');
const endings = 'n r t l m nd ct st rk d'.split(' ');
const letters = [...'بتجحخدرزسشصضطعغفقكلمنهوي'];
/** Shapes that Arabic makes words in, of the three letters of a root: 1, 2, 3. */
const shapes = [
  '123',
  '1ا23',
  '12ا3',
  'م1223',
  'م12و3',
  '12ي3',
  'ت12ي3',
  '1و23',
  'أ12ا3',
  'م12ا3',
  '12و3ة',
  '12ا3ة',
  'إ12ا3',
  'است12ا3',
];

/**
 * So many meanings, the commonest first: a few real words that join others, then made-up ones. They are different words
 * as far as letters go; Arabic ones are built on roots of three letters, with hamzas and feminine endings among them.
 */
export function makeVocabulary(size: number): Meaning[] {
  const common = frequent.map(([en, ar]) => ({ en, ar, plain: true }));
  const rest = Array.from({ length: Math.max(0, size - common.length) }, (_, nth) => ({
    en: englishWord(nth),
    ar: arabicWord(nth),
    plain: false,
  }));
  return [...common, ...rest];
}

/** Rare words are longer. No two numbers give one word. */
function englishWord(nth: number): string {
  let left = nth;
  let word = '';
  do {
    word += at(onsets, left) + at(vowels, Math.floor(left / onsets.length));
    left = Math.floor(left / (onsets.length * vowels.length));
  } while (left > 0);
  return word + at(endings, nth * 7);
}

function arabicWord(nth: number): string {
  const shape = at(shapes, nth * 5 + Math.floor(nth / 97));
  const root = [nth, Math.floor(nth / letters.length), Math.floor(nth / letters.length ** 2) + nth * 11];
  return [...shape].map((sign) => ('123'.includes(sign) ? at(letters, root[Number(sign) - 1] ?? 0) : sign)).join('');
}

function at(items: readonly string[], index: number): string {
  return items[index % items.length] ?? '';
}
