import { describe, expect, it } from 'vitest';
import { editionOf, paragraph } from '../article/fixtures/edition-of';
import { chooseTellingWords, tellingWords } from './telling-words';

describe('tellingWords', () => {
  it('are those that stand several times, by their stems, the commonest first, with their language', () => {
    const en = editionOf('en', [paragraph('The harbours. A harbour! Harbour lamps, lamp by lamp; and salt.')]);
    expect(tellingWords({ editions: { en } })).toEqual(['en:harbour', 'en:lamp', 'en:title']);
  });

  it('are found in each edition', () => {
    const en = editionOf('en', [paragraph('harbour harbour')]);
    const ar = { ...editionOf('ar', [paragraph('الميناء والميناء ومِيناء')]), title: 'خبز' };
    expect(tellingWords({ editions: { en, ar } })).toEqual(['en:harbour', 'en:title', 'ar:ميناء']);
  });

  it('are none of those that every text has, no numbers and no short words', () => {
    const en = editionOf('en', [paragraph('However, however said said with with 1871 1871 sea sea')]);
    expect(tellingWords({ editions: { en } })).toEqual(['en:title']);
    const ar = { ...editionOf('ar', [paragraph('على على وكانت وكانت التي التي ١٨٧١ ١٨٧١')]), title: 'خبز' };
    expect(tellingWords({ editions: { ar } })).toEqual([]);
  });
});

describe('chooseTellingWords', () => {
  it('takes the rarest that another article has, and none that one in fifty has', () => {
    const counted = { own: 1, rare: 2, rarer: 2, usual: 90, plain: 300 };
    const words = Object.entries(counted).map(([value, count]) => ({ value, count }));
    expect(chooseTellingWords(words, 10_000).map(({ value }) => value)).toEqual(['rare', 'rarer', 'usual']);
    expect(chooseTellingWords(words, 10).map(({ value }) => value)).toEqual(['rare', 'rarer']);
  });
});
