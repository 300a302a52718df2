import * as v from 'valibot';
import { isLanguageTag, type LanguageTag } from '../languages/table';
import type { ArticleFacts } from './article';
import type { Parsed } from './fault';
import { isLocalDateTime } from './is-local-date-time';
import { limits } from './limits';
import { key, nameField, objectKey, textField } from './read/field-schemas';
import { readJson } from './read/read-json';
import { toFaults } from './read/to-faults';
import { isWebAddress } from './safe-href';

const factsSchema = v.strictObject(
  {
    publishedAt: v.pipe(v.string(key('dateBroken')), v.check(isLocalDateTime, key('dateBroken'))),
    issuer: nameField,
    source: nameField,
    url: v.nullish(v.pipe(v.string(key('urlBroken')), v.check(isWebAddress, key('urlBroken'))), null),
    original: v.custom<LanguageTag>((tag) => typeof tag === 'string' && isLanguageTag(tag), key('languageUnknown')),
    rights: nameField,
    tags: v.nullish(v.custom<string[]>(isTags, key('tagsBroken')), []),
  },
  objectKey,
);

/** What all editions share, from the text of `article.json`, or every fault found in it. */
export function parseArticleFacts(json: string, file: string): Parsed<ArticleFacts> {
  const read = readJson(json, file, limits.factsBytes);
  if (!read.ok) return read;
  const { text, json: value } = read.value;
  const result = v.safeParse(factsSchema, Array.isArray(value) ? null : value);
  if (!result.success)
    return { ok: false, faults: toFaults(result.issues, file, (field) => findFieldLine(text, field)) };
  return { ok: true, value: result.output };
}

function findFieldLine(text: string, field: string): number | null {
  const line = text.split('\n').findIndex((candidate) => candidate.includes(`${JSON.stringify(field)}`));
  return line === -1 ? null : line + 1;
}

function isTags(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((tag) => v.is(textField, tag));
}
