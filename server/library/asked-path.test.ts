import { describe, expect, it } from 'vitest';
import { fromAskedSegment } from '../asked-segment';
import { askedPath } from './asked-path';

const ask = (path: string, query: string) => askedPath('en', path.split('/').slice(1), new URLSearchParams(query));

describe('where a page is made that an address with a query asks for', () => {
  it('is nowhere else where the query asks for nothing', () => {
    for (const query of ['', 'view=stacked', 'page=1', 'sort=newest&utm_source=x', 'tag=', 'page=x']) {
      expect(ask('', query), query).toBeNull();
      expect(ask('/', query), query).toBeNull();
      expect(ask('/author/Randa', query), query).toBeNull();
    }
    expect(ask('/read/some-article', 'tag=x&page=2')).toBeNull();
    expect(ask('/share.png', 'tag=x')).toBeNull();
  });

  it('is one page for a choice, however it is written', () => {
    const paths = ['tag=a%20b&page=2', 'page=2&tag=a+b', 'colour=red&tag=a+b&page=2&year=x'].map((query) =>
      ask('', query),
    );
    expect(new Set(paths).size).toBe(1);
    expect(Object.fromEntries(fromAskedSegment(paths[0]?.split('/').at(-1) ?? ''))).toEqual({ tag: 'a b', page: '2' });
  });

  it('holds the longest choice whole', () => {
    const name = '書'.repeat(100);
    const query = new URLSearchParams({
      languages: 'en-ar-fr-de',
      tag: name,
      author: name,
      year: '2024',
      page: '999999',
    });
    expect(fromAskedSegment(ask('', query.toString())?.split('/').at(-1) ?? '').get('author')).toBe(name);
    expect(fromAskedSegment(ask('', query.toString())?.split('/').at(-1) ?? '').get('page')).toBe('999999');
  });

  it('is a page of its own for each later page of an author', () => {
    expect(ask('/author/%D8%B1%D9%86%D8%AF%D8%A9', 'page=3&tag=x')).toBe('/en/author/%D8%B1%D9%86%D8%AF%D8%A9/3');
    for (const path of ['/author', '/author/', '/author/%E0%A4', '/author/a/2']) {
      expect(ask(path, 'page=2'), path).toBeNull();
    }
  });
});
