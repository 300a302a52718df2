import { type LanguageTag, scripts } from '../languages/tags';
import type { Preference } from './preference';

/** The faces of each script, the house's first. */
export const facesOf = {
  Arab: ['amiri', 'noto-naskh', 'scheherazade'],
  Latn: ['literata', 'source-serif', 'newsreader'],
} as const;

/** The face of a language's text. */
export function faceOf(language: LanguageTag) {
  const faces = facesOf[scripts[language]];
  return {
    name: `face-${language}`,
    about: 'face',
    standard: faces[0],
    inAddress: false,
    answeredBy: 'root',
    values: faces,
    language,
  } as const satisfies Preference;
}
