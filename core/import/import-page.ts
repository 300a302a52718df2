import { decodeBytes } from './bytes/decode-bytes';
import type { Draft } from './draft';
import type { ImportFormat, ReadOptions, SourceFile } from './format';
import { formats } from './formats';
import { fault, type Imported } from './import-fault';
import { limits } from './limits';

/** Reads a saved page, whatever kind of file it is, into a draft; or says why it cannot. Never throws. */
export function importPage(bytes: Uint8Array, options: ReadOptions = {}): Imported<Draft> {
  if (bytes.length > limits.bytes) return fault('tooLarge', { found: String(bytes.length) });
  if (bytes.length === 0) return fault('empty');
  const file: SourceFile = { bytes, decoded: decodeBytes(bytes) };
  return findFormat(file).read(file, options);
}

function findFormat(file: SourceFile): ImportFormat {
  let best: ImportFormat = formats.text;
  for (const format of Object.values<ImportFormat>(formats)) {
    if (format.recognise(file) > best.recognise(file)) best = format;
  }
  return best;
}
