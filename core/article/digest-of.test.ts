import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import { digestOf } from './digest-of';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('digestOf', () => {
  it('is the first 16 digits of the SHA-256 of the words in UTF-8, as any other program computes it', () => {
    expect(digestOf(paragraph('test'))).toBe('9f86d081884c7d65');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const digest = digestOf(paragraph(text));
        expect(digest).toBe(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16));
        expect(digest).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });

  it('stays when only the markup changes, and changes with the words', () => {
    const emphasised: Block = {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [{ type: 'text', text: 'te' }] },
        { type: 'text', text: 'st' },
      ],
    };
    expect(digestOf(emphasised)).toBe(digestOf(paragraph('test')));
    expect(digestOf(paragraph('tést'))).not.toBe(digestOf(paragraph('test')));
  });
});
