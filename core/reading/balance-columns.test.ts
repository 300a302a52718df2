import { describe, expect, it } from 'vitest';
import type { Block } from '../article/block';
import { balanceColumns } from './balance-columns';
import type { Row } from './rows';

const sentences = {
  en: 'The printing house opened by the harbour in that year. ',
  ar: 'افتتحت المطبعة عند الميناء في ذلك العام. ',
};

function rowsOf(first: string, second: string): Row[] {
  const place = (text: string) => {
    const block: Block = { type: 'paragraph', children: [{ type: 'text', text }] };
    return [{ block, place: 0 }];
  };
  const sentencesOf = { number: 1, first: [], second: [], links: [] };
  return [{ number: 1, first: place(first), second: place(second), unsure: false, sentences: sentencesOf }] as Row[];
}

describe('balanceColumns', () => {
  it('gives the same text in both columns the same room', () => {
    const text = sentences.en.repeat(40);
    expect(balanceColumns(rowsOf(text, text), 'en', 'fr')).toBe(50);
  });

  it('gives the longer text the wider column', () => {
    const share = balanceColumns(rowsOf(sentences.en.repeat(60), sentences.en.repeat(40)), 'en', 'fr');
    expect(share).toBeGreaterThanOrEqual(58);
    expect(share).toBeLessThanOrEqual(62);
  });

  it('speaks of the left column, whichever edition comes first', () => {
    const english = sentences.en.repeat(50);
    const arabic = sentences.ar.repeat(25);
    const share = balanceColumns(rowsOf(english, arabic), 'en', 'ar');
    expect(share).toBeGreaterThan(55);
    expect(balanceColumns(rowsOf(arabic, english), 'ar', 'en')).toBe(share);
  });

  it('takes no account of vowel signs, which take no room', () => {
    const bare = 'كتب '.repeat(300);
    const full = 'كَتَبَ '.repeat(300);
    const english = sentences.en.repeat(20);
    expect(balanceColumns(rowsOf(english, full), 'en', 'ar')).toBe(balanceColumns(rowsOf(english, bare), 'en', 'ar'));
  });

  it('keeps to the bounds, however unequal the texts are', () => {
    expect(balanceColumns(rowsOf(sentences.en.repeat(90), sentences.ar), 'en', 'ar')).toBe(70);
    expect(balanceColumns(rowsOf(sentences.en, sentences.ar.repeat(90)), 'en', 'ar')).toBe(30);
  });

  it('halves the page where one side has no text', () => {
    expect(balanceColumns([], 'en', 'ar')).toBe(50);
  });
});
