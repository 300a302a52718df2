import type { Parsed } from '../../core/article/fault';
import { readInside } from './read-inside';

/** What was read from each file, kept until the file changes, so that only a changed file is parsed again. */
export type ParseCache = Map<string, { readonly stamp: string; readonly parsed: Parsed<unknown> }>;

type Place = { readonly root: string; readonly path: string; readonly label: string; readonly limit: number };

/** The parsed value of a text inside `root`, from the cache when the file is as it was. `label` names it in faults. */
export async function readParsed<Value>(
  cache: ParseCache,
  at: Place,
  parse: (text: string, label: string) => Parsed<Value>,
): Promise<Parsed<Value>> {
  return readParsedBytes(cache, at, (bytes) => parseText(bytes, at.label, parse));
}

/** The same for a file that is not a text. */
export async function readParsedBytes<Value>(
  cache: ParseCache,
  at: Place,
  parse: (bytes: Uint8Array) => Parsed<Value>,
): Promise<Parsed<Value>> {
  const known = cache.get(at.path);
  const file = await readInside(at.root, at.path, at.limit, known?.stamp);
  if (!file.ok) return { ok: false, faults: [{ file: at.label, line: null, reason: file.reason }] };
  // One path is always parsed by one parser, so what lies in the cache is its value.
  if (file.bytes === null && known) return known.parsed as Parsed<Value>;
  const parsed = parse(file.bytes ?? new Uint8Array());
  cache.set(at.path, { stamp: file.stamp, parsed });
  return parsed;
}

function parseText<Value>(
  bytes: Uint8Array,
  label: string,
  parse: (text: string, label: string) => Parsed<Value>,
): Parsed<Value> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, faults: [{ file: label, line: null, reason: { key: 'notUtf8', values: {} } }] };
  }
  return parse(text, label);
}
