import { describe, expect, it } from 'vitest';
import type { Block } from '../article/block';
import { firstWordsOf } from './first-words-of';

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('firstWordsOf', () => {
  it('gives a short paragraph whole', () => {
    expect(firstWordsOf({ blocks: [paragraph('Neither market has heard of the other.')] })).toBe(
      'Neither market has heard of the other.',
    );
  });

  it('passes over what stands before the first paragraph', () => {
    const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: 'A heading' }] };
    expect(firstWordsOf({ blocks: [heading, paragraph('The text.'), paragraph('More.')] })).toBe('The text.');
  });

  it('ends a long paragraph after a whole word, within 160 characters', () => {
    const text = firstWordsOf({ blocks: [paragraph('سوق الليل '.repeat(40))] });
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/(سوق|الليل)…$/u);
  });

  it('cuts a word that is longer than a description', () => {
    expect(firstWordsOf({ blocks: [paragraph('x'.repeat(500))] })).toBe(`${'x'.repeat(159)}…`);
  });

  it('sets lines of a poem on one line', () => {
    const poem: Block = {
      type: 'paragraph',
      children: [{ type: 'text', text: 'Fire of the night,' }, { type: 'lineBreak' }, { type: 'text', text: 'take' }],
    };
    expect(firstWordsOf({ blocks: [poem] })).toBe('Fire of the night, take');
  });

  it('is empty where there is no paragraph', () => {
    expect(firstWordsOf({ blocks: [{ type: 'thematicBreak' }] })).toBe('');
  });
});
