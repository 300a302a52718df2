import type { Passage } from './passage';

/** One letter for each place of a passage, as a concordance writes it. */
export const passageLetters = {
  title: 't',
  byline: 'n',
  tags: 'k',
  heading: 'h',
  body: 'b',
} as const satisfies { readonly [place in Passage['place']]: string };

const places = new Map<string, Passage['place']>(
  (Object.keys(passageLetters) as Passage['place'][]).map((place) => [passageLetters[place], place]),
);

/** The same, back; what is no letter of the table is running text. */
export function placeOfLetter(letter: string): Passage['place'] {
  return places.get(letter) ?? 'body';
}
