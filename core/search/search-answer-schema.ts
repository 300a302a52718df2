import * as v from 'valibot';
import { languageTags } from '../languages/table';
import { type SearchAnswer, searchFaultReasons } from './search-answer';

const language = v.picklist(languageTags);
const textIn = v.object({ language, text: v.string() });
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
/** On this site, and nowhere else. */
const href = v.pipe(v.string(), v.regex(/^\/[a-z]/));

const passage = v.object({
  language,
  place: v.picklist(['title', 'byline', 'tags', 'heading', 'body']),
  text: v.string(),
  marks: v.array(v.object({ start: place, end: place })),
  counterpart: v.nullable(textIn),
  sentence: v.nullable(place),
  beside: v.nullable(language),
  href,
});

/** An answer of `/api/search`, as a browser reads it. */
export const searchAnswerSchema: v.GenericSchema<unknown, SearchAnswer> = v.object({
  articles: v.array(
    v.object({
      slug: v.string(),
      href,
      publishedAt: v.string(),
      published: v.string(),
      titles: v.array(textIn),
      passages: v.array(passage),
    }),
  ),
  total: place,
  atLeast: v.boolean(),
  cursor: v.nullable(v.string()),
  didYouMean: v.nullable(v.string()),
  summary: v.string(),
});

/** What `/api/search` says where it has no answer. */
export const searchRefusalSchema = v.object({
  reason: v.picklist(searchFaultReasons),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
});
