import { afterEach, describe, expect, it, vi } from 'vitest';
import { runHook } from './fixtures/run-hook';
import { useAskedSearch } from './use-asked-search';
import { useSuggestions } from './use-suggestions';

let leave = async () => {};
afterEach(() => leave());

describe('words to go on with', () => {
  it('are asked for what is typed, once the keys rest, and are gone once it is sent', async () => {
    const { given, act, rest, fetched } = await open('');
    await act(() => given().type('night mar'));
    expect(given().words).toBeNull();
    await rest();
    expect(fetched()).toEqual(['/api/suggest?q=night+mar&locale=en']);
    expect(given().words).toEqual(['markets']);
    await act(() => given().send('night mar'));
    expect(given().words).toBeNull();
    expect(given().asked.q).toBe('night mar');
    await act(() => given().type('night mark'));
    await rest();
    expect(given().words).toEqual(['markets']);
  });

  it('are not asked for what a page was made with, nor for what one comes back to', async () => {
    const { given, act, rest, fetched, browser } = await open('market');
    await rest();
    await act(() => given().type('harb'));
    await rest();
    expect(fetched()).toEqual(['/api/suggest?q=harb&locale=en']);
    browser.location.href = 'https://muqabala.test/en/search?q=market';
    await act(() => browser.dispatchEvent(new Event('popstate')));
    await rest();
    expect(given()).toMatchObject({ text: 'market', asked: { q: 'market', cursor: null }, words: null });
    expect(fetched()).toHaveLength(1);
  });
});

describe('the address', () => {
  it('holds what is asked for', async () => {
    const { given, act, rest, browser } = await open('');
    await act(() => given().type(' harbour '));
    expect(browser.location.search).toBe('');
    await rest();
    expect(browser.location.search).toBe('?q=harbour');
    await act(() => given().send('market'));
    expect(browser.location.search).toBe('?q=market');
  });
});

/** The field of a page that was made with `q`. */
async function open(q: string) {
  const fetch = vi.fn(async (_: string) => Response.json({ words: ['markets'], summary: '1 word' }));
  vi.stubGlobal('fetch', fetch);
  const run = await runHook(
    (served: { q: string; cursor: null }) => {
      const field = useAskedSearch('en', served);
      const suggestions = useSuggestions('en', field.isTyping ? field.text : '', field.asked.q);
      return { ...field, words: suggestions?.words ?? null };
    },
    { q, cursor: null },
    q === '' ? '/en/search' : `/en/search?q=${q}`,
  );
  leave = run.leave;
  return {
    ...run,
    rest: async () => {
      for (const time of [220, 10]) await run.act(() => new Promise((done) => setTimeout(done, time)));
    },
    fetched: () => fetch.mock.calls.map(([address]) => address),
  };
}
