import { beforeEach, expect, test, vi } from 'vitest';

const read = vi.hoisted(() => vi.fn<(slug: string) => Promise<object | null>>());
vi.mock('./store/store', () => ({ store: { read } }));

const leads = async (...rest: string[]) => (await import('./leads-somewhere')).leadsSomewhere(rest, 'en');

beforeEach(() => {
  vi.resetModules();
  read.mockReset();
});

test('an article that was there a moment ago is not asked for again; one that was not is', async () => {
  read.mockImplementation(async (slug) => (slug === 'bread' ? {} : null));
  for (const file of [[], ['print'], ['share.png']]) expect(await leads('read', 'bread', ...file)).toBe(true);
  expect(read).toHaveBeenCalledTimes(1);
  expect([await leads('read', 'none'), await leads('read', 'none')]).toEqual([false, false]);
  expect(read).toHaveBeenCalledTimes(3);
});

test('while the library cannot be reached every article may be there, and nobody waits for it twice', async () => {
  const { StoreUnavailable } = await import('./store/store-unavailable');
  read.mockRejectedValue(new StoreUnavailable(new Error('gone')));
  expect([await leads('read', 'bread'), await leads('read', 'salt')]).toEqual([true, true]);
  expect(read).toHaveBeenCalledTimes(1);
  expect(await leads('read', 'bread', 'no-such-file')).toBe(false);
});

test('what is wrong with the program is not taken for a library that cannot be reached', async () => {
  read.mockRejectedValue(new TypeError('a bug'));
  await expect(leads('read', 'bread')).rejects.toThrow('a bug');
});
