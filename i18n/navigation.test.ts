import { describe, expect, it } from 'vitest';
import { paths } from './navigation';

describe('the address of a passage', () => {
  it.each([
    [null, 12, '/ar/read/bread#s12'],
    ['fr', 3, '/ar/read/bread?with=fr#s3'],
    ['fr', null, '/ar/read/bread?with=fr'],
    [null, null, '/ar/read/bread'],
  ])('beside %s, sentence %s: %s', (beside, sentence, address) => {
    expect(paths.passage('ar', 'bread', { beside, sentence })).toBe(address);
  });
});

describe('the address of the search', () => {
  it('has a query only where something is asked for', () => {
    expect(paths.search('en')).toBe('/en/search');
    expect(paths.search('en', 'q=a')).toBe('/en/search?q=a');
  });
});
