import { TextBuilder } from './text-builder';

export type Utf8 = {
  readonly text: string;
  /** Well-formed sequences of two bytes and more. */
  readonly sequences: number;
  /** Bytes that belong to no sequence. */
  readonly faults: number;
  /** Line of the first such byte, counted from 1. */
  readonly faultLine: number;
};

/** Reads bytes as UTF-8 and counts what does not fit: the counts tell a damaged file from one in another encoding. */
export function decodeUtf8(bytes: Uint8Array): Utf8 {
  const text = new TextBuilder();
  let sequences = 0;
  let faults = 0;
  let line = 1;
  let faultLine = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    if (first === 0x0a) line += 1;
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      if (faults === 0) faultLine = line;
      faults += 1;
      at += 1;
      continue;
    }
    if (length > 1) sequences += 1;
    text.push(length === 1 ? first : codePointAt(bytes, at, length));
    at += length;
  }
  return { text: text.toString(), sequences, faults, faultLine };
}

/** Bytes of the sequence at `at`, or 0 where none is well formed (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (at + length > bytes.length) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  let codePoint = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next += 1) codePoint = (codePoint << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return codePoint;
}
