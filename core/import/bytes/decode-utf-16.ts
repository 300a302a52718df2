import { TextBuilder } from './text-builder';

/** Which half of its pairs holds the high byte, from the mark at the start or the pattern of the bytes; or null. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length >> 1, 2000);
  if (pairs < 4) return null;
  // The high byte of Latin is 00 and of Arabic 06; neither stands in text of another encoding.
  const high = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    if (bytes[at] === 0x00 || bytes[at] === 0x06) high[at & 1] = (high[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high.map((count) => count / pairs);
  if (odd > 0.7 && even < 0.3) return 'utf-16le';
  if (even > 0.7 && odd < 0.3) return 'utf-16be';
  return null;
}

/** Reads bytes as UTF-16; null where half a character stands alone. */
export function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  if (bytes.length % 2 === 1) return null;
  const low = encoding === 'utf-16le' ? 0 : 1;
  const text = new TextBuilder();
  for (let at = 0; at < bytes.length; at += 2) {
    const unit = unitAt(bytes, at, low);
    if (unit < 0xd800 || unit > 0xdfff) {
      text.push(unit);
      continue;
    }
    const next = unitAt(bytes, at + 2, low);
    if (unit > 0xdbff || next < 0xdc00 || next > 0xdfff) return null;
    text.push(0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00));
    at += 2;
  }
  return text.toString();
}

function unitAt(bytes: Uint8Array, at: number, low: number): number {
  return (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
}
