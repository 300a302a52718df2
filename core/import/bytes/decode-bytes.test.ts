import { assert, property, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from './decode-bytes';
import { decodeUtf8 } from './decode-utf-8';
import { decodeWindows1256 } from './decode-windows-1256';

const arabic = 'يشعل الخبازون في السوق القديم أفرانهم، قبل أن ينزل الزبائن من التل.';
const bytes = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, big = false) => {
  const buffer = Buffer.from(text, 'utf16le');
  return big ? buffer.swap16() : buffer;
};
const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const upperHalf = Array.from(new TextDecoder('windows-1256').decode(allBytes)).slice(128);
const windows1256 = (text: string) =>
  Uint8Array.from(text, (character) =>
    character < '\u0080' ? character.charCodeAt(0) : 128 + upperHalf.indexOf(character),
  );

describe('the encoding of a page', () => {
  test.each([
    ['utf-8', bytes(arabic)],
    ['utf-8', bytes('ascii only')],
    ['windows-1256', windows1256(arabic)],
    ['windows-1256', windows1256('Le café « Hôtel » à Paris')],
    ['utf-16le', wide(arabic)],
    ['utf-16be', wide(arabic, true)],
    ['utf-16le', wide('\uFEFFshort')],
    ['utf-16be', wide('\uFEFFshort', true)],
    ['utf-16le', wide('A page in Latin letters 😀')],
  ])('%s is found and read', (encoding, input) => {
    const decoded = decodeBytes(input);
    expect(decoded).toMatchObject({ ok: true, value: { encoding } });
    const expected = new TextDecoder(encoding).decode(input);
    expect(decoded.ok && decoded.value.text).toBe(expected);
  });

  test('byte-order marks are taken off and noted', () => {
    expect(decodeBytes(bytes('\uFEFFa'))).toEqual({ ok: true, value: { text: 'a', encoding: 'utf-8', hadMark: true } });
  });

  test.each([
    [
      'UTF-8 with a lost byte',
      Uint8Array.from([...bytes(`${arabic}\n`), 0xd8, ...bytes(arabic)]),
      { reason: 'brokenUtf8', line: 2 },
    ],
    ['UTF-8 cut off in a character', bytes(arabic.slice(0, 20)).slice(0, -1), { reason: 'brokenUtf8', line: 1 }],
    ['UTF-16 with half a character', wide('\uFEFFab\uD800cd'), { reason: 'brokenUtf16' }],
    ['UTF-16 with a byte missing', wide('\uFEFFabcd').subarray(0, 9), { reason: 'brokenUtf16' }],
    [
      'German in Windows-1252',
      Uint8Array.from(Buffer.from('Die Bäcker backen schöne Brötchen.', 'latin1')),
      { reason: 'unknownEncoding' },
    ],
    [
      'Arabic in ISO-8859-6',
      Uint8Array.from(arabic, (c) => (c < '\u0080' ? c.charCodeAt(0) : (c.charCodeAt(0) - 0x560) & 0xff)),
      { reason: 'unknownEncoding' },
    ],
    ['zeros', new Uint8Array(100), { reason: 'notText' }],
  ])('%s is refused and not turned into gibberish', (_name, input, fault) => {
    expect(decodeBytes(input)).toEqual({ ok: false, fault });
  });

  test('well-formed UTF-8 is what the platform says it is', () => {
    assert(
      property(uint8Array({ maxLength: 12 }), (input) => {
        const decoded = decodeUtf8(input);
        const platform = new TextDecoder('utf-8', { ignoreBOM: true });
        if (decoded.faults === 0) expect(decoded.text).toBe(platform.decode(input));
        else expect(() => new TextDecoder('utf-8', { fatal: true }).decode(input)).toThrow();
      }),
      { numRuns: 2000 },
    );
    for (const odd of [
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xc0, 0x80],
    ]) {
      expect(decodeUtf8(Uint8Array.from(odd)).faults).toBeGreaterThan(0);
    }
    expect(decodeUtf8(bytes('😀\u{10FFFF}')).text).toBe('😀\u{10FFFF}');
  });

  test('every byte of Windows-1256 is the character the platform says it is', () => {
    expect(decodeWindows1256(allBytes)).toBe(new TextDecoder('windows-1256').decode(allBytes));
  });
});
