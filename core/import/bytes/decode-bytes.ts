import { fault, type Imported } from '../import-fault';
import { decodeUtf8 } from './decode-utf-8';
import { decodeUtf16, findUtf16 } from './decode-utf-16';
import { decodeWindows1256 } from './decode-windows-1256';
import { isMisread } from './is-misread';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly hadMark: boolean };

/**
 * Finds the encoding of a saved page and reads it: UTF-16 by its mark or pattern, else UTF-8 where it is well formed,
 * else Windows-1256. What would come out as gibberish is refused, not guessed at. Written out here and not left to
 * the platform, so that the command and the browser give the same text for the same bytes.
 */
export function decodeBytes(bytes: Uint8Array): Imported<Decoded> {
  const wide = findUtf16(bytes);
  if (wide) {
    const text = decodeUtf16(bytes, wide);
    return text === null ? fault('brokenUtf16') : checked(text, wide);
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8.faults === 0) return checked(utf8.text, 'utf-8');
  // Another encoding forms a sequence of UTF-8 by accident only: mostly good sequences mean a damaged file.
  if (utf8.sequences > utf8.faults) return fault('brokenUtf8', { line: utf8.faultLine });
  const text = decodeWindows1256(bytes);
  return isMisread(text) ? fault('unknownEncoding') : checked(text, 'windows-1256');
}

function checked(text: string, encoding: Encoding): Imported<Decoded> {
  const marks = /^\uFEFF*/.exec(text)?.[0].length ?? 0;
  return isBinary(text)
    ? fault('notText')
    : { ok: true, value: { text: text.slice(marks), encoding, hadMark: marks > 0 } };
}

/** More than a stray control character here and there: not a text at all. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) controls += 1;
  }
  return controls > 10 && controls > text.length / 20;
}
