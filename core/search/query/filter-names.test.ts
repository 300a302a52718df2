import { describe, expect, it } from 'vitest';
import { foldWord } from '../words/fold-word';
import { type FilterName, filterNames, findFilter, opensFilter } from './filter-names';

const called: { readonly [name in FilterName]: readonly string[] } = {
  author: ['author', 'كاتب', 'auteur', 'Autor'],
  lang: ['lang', 'لغة', 'langue', 'Sprache'],
  tag: ['tag', 'موضوع', 'thème', 'Thema'],
  before: ['before', 'قبل', 'avant', 'vor'],
  after: ['after', 'بعد', 'après', 'nach'],
};

describe('the name of a filter', () => {
  it.each(Object.entries(called))('%s is known as each language of the house calls it', (name, names) => {
    for (const written of names) {
      expect(findFilter(foldWord(written).folded), written).toBe(name);
      expect(opensFilter(written, '2024'), written).toBe(true);
    }
  });

  it('is kept folded, as what is typed is compared, and belongs to one filter', () => {
    const all = Object.values(filterNames).flat();
    expect(all.map((name) => foldWord(name).folded)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is none of any other word', () => {
    for (const other of ['colour', 'قال', '']) expect(findFilter(other)).toBeNull();
  });
});
