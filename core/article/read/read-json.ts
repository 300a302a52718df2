import type { Parsed } from '../fault';
import { findJsonBreak } from './find-json-break';

/** The value of a JSON text with the text it stands in (without its byte-order mark), or why there is none. */
export function readJson(
  json: string,
  file: string,
  limit: number,
): Parsed<{ readonly text: string; readonly json: unknown }> {
  if (json.length > limit) {
    return { ok: false, faults: [{ file, line: null, reason: { key: 'textTooLong', values: { limit } } }] };
  }
  const text = json.replace(/^\ufeff/, '');
  try {
    return { ok: true, value: { text, json: JSON.parse(text) } };
  } catch {
    return { ok: false, faults: [{ file, line: findJsonBreak(text), reason: { key: 'jsonBroken', values: {} } }] };
  }
}
