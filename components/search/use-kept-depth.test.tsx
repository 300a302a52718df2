import { afterEach, describe, expect, it, vi } from 'vitest';
import { runHook } from './fixtures/run-hook';
import { useKeptDepth } from './use-kept-depth';

const address = 'https://muqabala.test/en/search?q=market';
const further = { hasNextPage: true, isFetchingNextPage: false, isFetchNextPageError: false };
const fetching = { ...further, isFetchingNextPage: true };
const failed = { ...further, isFetchNextPageError: true };

let leave = async () => {};
afterEach(() => leave());

describe('a reader who comes back', () => {
  it('finds the list as long as it was, at the same place', async () => {
    const { more, show, browser } = await comeBack();
    expect(more).toHaveBeenCalledTimes(1);
    await show(1, fetching);
    await show(2, further);
    expect(more).toHaveBeenCalledTimes(2);
    expect(browser.scrollTo).not.toHaveBeenCalled();
    await show(3, further);
    expect(browser.scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 4200, behavior: 'instant' });
    await show(3, fetching);
    await show(4, further);
    expect(more).toHaveBeenCalledTimes(2);
    expect(browser.scrollTo).toHaveBeenCalledTimes(1);
  });

  it('asks no more than once for a page that cannot be had, and gets the rest once it can', async () => {
    const { more, show } = await comeBack();
    await show(1, fetching);
    for (let time = 0; time < 3; time++) await show(1, failed);
    expect(more).toHaveBeenCalledTimes(1);
    await show(1, { ...fetching, isFetchNextPageError: true });
    await show(2, further);
    expect(more).toHaveBeenCalledTimes(2);
  });

  it('is not led on once something else is asked for, nor back to it later', async () => {
    const { more, show, browser } = await comeBack();
    await show(1, fetching);
    browser.location.href = 'https://muqabala.test/en/search?q=harbour';
    await show(1, further);
    browser.location.href = address;
    await show(1, fetching);
    await show(1, further);
    expect(more).toHaveBeenCalledTimes(1);
  });

  it('is left alone where there is less than there was', async () => {
    const { more, show, browser } = await comeBack();
    await show(2, { ...further, hasNextPage: false });
    await show(3, further);
    expect(more).toHaveBeenCalledTimes(1);
    expect(browser.scrollTo).not.toHaveBeenCalled();
  });

  it('gets nothing of another search, and nothing by another way than back', async () => {
    expect((await comeBack({ kept: `${address}s` })).more).not.toHaveBeenCalled();
    await leave();
    expect((await comeBack({ way: 'navigate' })).more).not.toHaveBeenCalled();
  });

  it('finds it again after leaving a second time', async () => {
    const { show, browser } = await comeBack();
    await show(2, fetching);
    browser.scrollY = 900;
    browser.dispatchEvent(new Event('pagehide'));
    expect(JSON.parse(browser.sessionStorage.getItem('muqabala-search-depth') ?? '')).toEqual({
      address,
      pages: 2,
      top: 900,
    });
  });
});

/** Comes back to a search whose list was three pages long, of which the document has the first. */
async function comeBack({ kept = address, way = 'back_forward' } = {}) {
  class Visit {
    readonly type = way;
  }
  vi.stubGlobal('PerformanceNavigationTiming', Visit);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([new Visit()] as unknown as PerformanceEntryList);
  const more = vi.fn<() => void>();
  const list = { pages: 1, state: further };
  const run = await runHook(({ pages, state }: typeof list) => useKeptDepth(pages, state, more), list, address, {
    'muqabala-search-depth': JSON.stringify({ address: kept, pages: 3, top: 4200 }),
  });
  leave = async () => {
    await run.leave();
    vi.restoreAllMocks();
  };
  return { more, browser: run.browser, show: (pages: number, state: typeof further) => run.again({ pages, state }) };
}
