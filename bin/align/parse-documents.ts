import * as v from 'valibot';
import { isLanguageTag, type LanguageTag, languageTags } from '../../core/languages/table';
import { type Outcome, refuse } from './outcome';
import { parseJson } from './parse-json';

/** Two texts to align, cut into sentences or blocks. */
export type Document = {
  readonly id: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly languages: readonly [LanguageTag, LanguageTag];
};

const shape =
  'a list of {"id", "en": [sentences], "ar": [sentences]} or {"id", "first": [sentences], "second": [sentences], ' +
  `"languages": [two of ${languageTags.join(', ')}]}`;
const texts = v.array(v.string());
const tag = v.custom<LanguageTag>((value) => typeof value === 'string' && isLanguageTag(value));
const anyTwo = v.object({ id: v.string(), first: texts, second: texts, languages: v.strictTuple([tag, tag]) });
const englishArabic = v.pipe(
  v.object({ id: v.string(), en: texts, ar: texts }),
  v.transform(({ id, en, ar }): Document => ({ id, first: en, second: ar, languages: ['en', 'ar'] })),
);
const schema = v.array(v.union([anyTwo, englishArabic], `Write ${shape}.`), `Write ${shape}.`);

/** Reads the documents of `npm run align`. The answer is kept by their ids, so no two may share one. */
export function parseDocuments(text: string, name: string): Outcome<readonly Document[]> {
  const parsed = parseJson(text, name, schema);
  if (!parsed.ok) return parsed;
  const ids = parsed.value.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? parsed : refuse(`${name}: two documents have the id “${twice}”.`);
}
