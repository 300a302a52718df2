import * as v from 'valibot';
import { languageTags } from '../languages/table';
import type { Correction } from './correction';
import { correctionSchema } from './correction-schema';
import type { Fault, Parsed } from './fault';
import { limits } from './limits';
import { key, objectKey } from './read/field-schemas';
import { findJsonLine } from './read/find-json-line';
import { readJson } from './read/read-json';

const fileSchema = v.strictObject(
  {
    corrections: v.pipe(
      v.array(correctionSchema, key('correctionsBroken')),
      v.maxLength(limits.corrections, key('tooManyCorrections')),
    ),
  },
  objectKey,
);

/**
 * The corrections in the text of `pairs.json`, or every fault found in it. Whether the blocks exist and are what they
 * were is not looked at here: `locateCorrections` does, and a correction that has lost its blocks is no fault.
 */
export function parseCorrections(json: string, file: string): Parsed<readonly Correction[]> {
  const read = readJson(json, file, limits.pairsBytes);
  if (!read.ok) return read;
  const { text, json: value } = read.value;
  const result = v.safeParse(fileSchema, Array.isArray(value) ? null : value);
  if (result.success) return { ok: true, value: result.output.corrections };
  return { ok: false, faults: result.issues.slice(0, limits.faults).map((issue) => toFault(issue, file, text)) };
}

function toFault(issue: v.BaseIssue<unknown>, file: string, text: string): Fault {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const limit = limits.corrections;
  return {
    file,
    line: findJsonLine(text, path),
    reason: { key: issue.message, values: { field, limit, languages: languageTags.join(', ') } },
  };
}
