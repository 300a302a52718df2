import type { ImportFormat, SourceFile } from '../format';
import { fault } from '../import-fault';

/** A kind of file that is known but not read: the import names it instead of importing its source code as an article. */
export function unreadFormat(name: string, recognise: (file: SourceFile) => number): ImportFormat {
  return { name, recognise, read: () => fault('formatNotRead', { found: name }) };
}

/** True when the file begins with these bytes. */
export function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The beginning of the file's text, without white space before it; empty where it is no text. */
export function beginningOf({ decoded }: SourceFile): string {
  return decoded.ok ? decoded.value.text.slice(0, 4000).trimStart() : '';
}
