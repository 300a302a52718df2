import { execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ArticleStore } from '../../article-store';
import type { ArticlesChanged } from '../../articles-changed';
import { choiceOf } from '../../store-contract/fixtures/draft-of';
import { createFilesStore } from '../create-files-store';

let place = '';
let content = '';
let cache = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'catalogue-'));
  content = join(place, 'content');
  cache = join(place, 'cache');
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await rm(place, { recursive: true, force: true });
});

async function write(slug: string, title: string, day = '2026-01-31'): Promise<void> {
  await mkdir(join(content, slug), { recursive: true });
  const facts = { publishedAt: `${day}T18:30`, original: 'en', tags: ['food'] };
  await writeFile(join(content, slug, 'article.json'), JSON.stringify(facts));
  await writeFile(join(content, slug, 'en.md'), `---\ntitle: ${title}\ntranslation: original\n---\n\nOne\n`);
}
const makeStore = () => createFilesStore(content, cache);
async function titles(store = makeStore()): Promise<string[]> {
  const { articles } = await store.list(choiceOf({ order: 'title' }));
  return articles.map(({ editions }) => editions.en?.title ?? '');
}
function hearWarnings(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  return lines;
}

describe('what an editor does in the folder while the site runs', () => {
  test('shows in lists: articles that are new, changed in place, renamed or removed', async () => {
    await write('bread', 'Bread');
    await write('salt', 'Salt');
    const store = makeStore();
    expect(await titles(store)).toEqual(['Bread', 'Salt']);
    await write('water', 'Water');
    await write('bread', 'Cream');
    await rm(join(content, 'salt'), { recursive: true });
    await store.refresh();
    expect(await titles(store)).toEqual(['Cream', 'Water']);
    await rename(join(content, 'water'), join(content, 'wine'));
    await store.refresh();
    expect((await store.list(choiceOf())).articles.map(({ slug }) => slug)).toEqual(['bread', 'wine']);
    expect(await store.findNeighbours('water')).toEqual({ previous: null, next: null });
  });

  test('shows without anyone asking for it, some seconds after the last look', async () => {
    await write('bread', 'Bread');
    const store = makeStore();
    expect(await titles(store)).toEqual(['Bread']);
    await write('salt', 'Salt');
    expect(await titles(store)).toEqual(['Bread']);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    await vi.waitFor(async () => expect(await titles(store)).toEqual(['Bread', 'Salt']));
  });

  test('is told of where it breaks an article, which is left out until it is mended; the others stay', async () => {
    await write('bread', 'Bread');
    await write('salt', 'Salt');
    const store = makeStore();
    await writeFile(join(content, 'bread', 'article.json'), '{');
    await mkdir(join(content, 'Bad Name'));
    const { faults } = await store.refresh();
    expect(faults.map(({ file, reason }) => `${file} ${reason.key}`)).toEqual([
      'Bad Name slugBroken',
      'bread/article.json jsonBroken',
    ]);
    expect(await titles(store)).toEqual(['Salt']);
    expect((await makeStore().refresh()).faults).toEqual(faults);
    await write('bread', 'Bread');
    await rm(join(content, 'Bad Name'), { recursive: true });
    expect((await store.refresh()).faults).toEqual([]);
    expect(await titles(store)).toEqual(['Bread', 'Salt']);
  });

  test('is reported once in the log of a site that runs', async () => {
    await write('bread', 'Bread');
    const warnings = hearWarnings();
    const store = makeStore();
    await titles(store);
    await writeFile(join(content, 'bread', 'en.md'), 'no front matter');
    const now = Date.now();
    for (const later of [60_000, 120_000]) {
      vi.spyOn(Date, 'now').mockReturnValue(now + later);
      await vi.waitFor(async () => expect(await titles(store)).toEqual([]));
    }
    expect(warnings).toEqual([expect.stringMatching(/^Left out of the library: bread\/en\.md/)]);
  });

  test('of a folder that is not there says so; what was known stays', async () => {
    const store = makeStore();
    expect((await store.refresh()).faults).toMatchObject([{ reason: { key: 'libraryMissing' } }]);
    expect(await titles(store)).toEqual([]);
    await write('bread', 'Bread');
    expect((await store.refresh()).faults).toEqual([]);
    await rename(content, `${content}-away`);
    expect((await store.refresh()).faults).toMatchObject([{ reason: { key: 'libraryMissing' } }]);
    expect(await titles(store)).toEqual(['Bread']);
    expect(await store.read('bread')).toBeNull();
  });
});

describe('what is told of changes', () => {
  const hear = () => {
    const told: (readonly string[] | null)[] = [];
    const listen = (message: unknown) => void told.push((message as ArticlesChanged).slugs?.toSorted() ?? null);
    subscribe('muqabala:articles-changed', listen);
    onTestFinished(() => void unsubscribe('muqabala:articles-changed', listen));
    return told;
  };
  /** Requests come in, later and later, until what is expected has happened. */
  const askUntil = async (store: ArticleStore, check: () => void) => {
    let now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    await vi.waitFor(() => {
      now += 60_000;
      store.noticeChanges();
      check();
    });
  };

  test('names the articles that changed and those whose pages name them', async () => {
    for (const day of [1, 2, 3, 4, 5]) await write(`day-${day}`, `Day ${day}`, `2026-01-0${day}`);
    await writeFile(
      join(content, 'day-5', 'article.json'),
      JSON.stringify({ publishedAt: '2026-01-05T10:00', original: 'en', tags: ['apart'] }),
    );
    const store = makeStore();
    await store.refresh();
    const told = hear();
    await askUntil(store, () => expect(told).toEqual([]));
    await write('day-5b', 'Day 5, later', '2026-01-06');
    await writeFile(
      join(content, 'day-5b', 'article.json'),
      JSON.stringify({ publishedAt: '2026-01-05T11:00', original: 'en', tags: ['apart', 'other'] }),
    );
    await askUntil(store, () => expect(told.at(-1)).toEqual(['day-5', 'day-5b']));
  });

  test('is that anything may have, where an article is gone', async () => {
    await write('bread', 'Bread');
    await write('salt', 'Salt');
    const store = makeStore();
    await store.refresh();
    const told = hear();
    await askUntil(store, () => expect(told).toEqual([]));
    await rm(join(content, 'salt'), { recursive: true });
    await askUntil(store, () => expect(told).toContain(null));
  });

  test('names those that stood beside an article before its day changed', async () => {
    for (const day of [1, 2, 3, 4, 5, 6]) await write(`day-${day}`, `Day ${day}`, `2026-01-0${day}`);
    for (const day of [1, 2, 3, 4, 5, 6]) {
      const facts = { publishedAt: `2026-01-0${day}T10:00`, original: 'en', tags: [`tag-${day}`] };
      await writeFile(join(content, `day-${day}`, 'article.json'), JSON.stringify(facts));
    }
    const store = makeStore();
    await store.refresh();
    const told = hear();
    await askUntil(store, () => expect(told).toEqual([]));
    const facts = { publishedAt: '2026-02-01T10:00', original: 'en', tags: ['tag-2'] };
    await writeFile(join(content, 'day-2', 'article.json'), JSON.stringify(facts));
    await askUntil(store, () =>
      expect(told.at(-1)).toEqual(expect.arrayContaining(['day-1', 'day-2', 'day-3', 'day-6'])),
    );
  });

  test('is what changed since the pages were built, as soon as somebody hears it', async () => {
    await write('bread', 'Bread');
    await makeStore().refresh();
    const store = createFilesStore(content, cache, Date.now() - 60_000);
    store.noticeChanges();
    await store.list(choiceOf());
    const told = hear();
    await askUntil(store, () => expect(told).toEqual([['bread']]));
    const later = createFilesStore(content, cache, Date.now() + 600_000);
    await later.list(choiceOf());
    told.length = 0;
    await askUntil(later, () => expect(told).toEqual([[]]));
  });

  test('is told in every process, whichever of them saw it first', async () => {
    await write('bread', 'Bread');
    const [first, second] = [makeStore(), makeStore()];
    await first.refresh();
    const told = hear();
    await askUntil(second, () => expect(told).toEqual([]));
    await write('salt', 'Salt');
    await first.refresh();
    await askUntil(second, () => expect(told).toContainEqual(['bread', 'salt']));
  });
});

describe('the catalogue', () => {
  const files = async () => (await readdir(cache)).filter((name) => name.endsWith('.db'));
  const file = async () => join(cache, (await files())[0] ?? '');

  test('is kept: an article that did not change is not read again', async () => {
    await write('bread', 'Bread');
    await write('salt', 'Salt');
    // Younger than a tick of the clock, a folder is read again.
    await vi.waitFor(async () => {
      await makeStore().refresh();
      const { default: Database } = await import('libsql');
      const rows = new Database(await file()).prepare(`SELECT 1 FROM article WHERE signature <> ''`).all();
      expect(rows).toHaveLength(2);
    });
    const { createCatalogue } = await import('./create-catalogue');
    const { createContentStore } = await import('../../../content/content-store');
    const read: string[] = [];
    const catalogue = createCatalogue(content, cache, (slug) => {
      read.push(slug);
      return createContentStore(content).inspect(slug);
    });
    await catalogue.refresh();
    expect(read).toEqual([]);
    await write('salt', 'Other salt');
    await catalogue.refresh();
    expect(read).toEqual(['salt']);
  });

  test('is made anew where it is of another version', async () => {
    await write('bread', 'Bread');
    await titles();
    const [name = ''] = await files();
    const old = name.replace(/-[^-]+\.db$/, '-0123456789abcdef.db');
    await rename(join(cache, name), join(cache, old));
    expect(await titles()).toEqual(['Bread']);
    expect(await files()).toEqual([name]);
  });

  test('is made anew where its file is no catalogue, cut off, damaged in the middle, or empty', async () => {
    for (const slug of ['bread', 'salt', 'water']) await write(slug, slug);
    await totalApart();
    const name = (await files())[0] ?? '';
    const bytes = await readFile(join(cache, name));
    const damaged = [
      Buffer.from('not a database, but long enough to be taken for one'.repeat(100)),
      bytes.subarray(0, bytes.length - 9_000),
      Buffer.from(bytes).fill(0xee, 4_096),
      Buffer.alloc(0),
    ];
    for (const [at, file] of damaged.entries()) {
      const other = `${cache}-${at}`;
      await mkdir(other);
      await writeFile(join(other, name), file);
      expect(await titles(createFilesStore(content, other))).toEqual(['bread', 'salt', 'water']);
    }
  }, 30_000);

  test('is made anew where its file is damaged while the site runs', async () => {
    for (const slug of ['bread', 'salt', 'water']) await write(slug, slug);
    const store = makeStore();
    await titles(store);
    await writeFile(await file(), Buffer.alloc(100_000, 0xee));
    for (const end of ['-wal', '-shm']) await rm((await file()) + end, { force: true });
    expect(await titles(store)).toEqual(['bread', 'salt', 'water']);
    expect(await store.findRelated('bread', 1)).toHaveLength(1);
  });

  test('goes on where its folder is removed while the site runs', async () => {
    await write('bread', 'Bread');
    const store = makeStore();
    await titles(store);
    await rm(cache, { recursive: true });
    await write('salt', 'Salt');
    await store.refresh();
    expect(await titles(store)).toEqual(['Bread', 'Salt']);
    expect(await titles()).toEqual(['Bread', 'Salt']);
  });

  test('is in memory where its folder cannot be written, with one warning', async () => {
    await write('bread', 'Bread');
    await writeFile(cache, 'a file in the place of the folder');
    const warnings = hearWarnings();
    expect(await titles()).toEqual(['Bread']);
    expect(await titles()).toEqual(['Bread']);
    expect(warnings).toEqual([expect.stringContaining(`cannot be kept in “${cache}”`)]);
  });

  test('is one for several processes that begin with none at the same time', async () => {
    for (let at = 0; at < 30; at += 1) await write(`article-${at}`, `Title ${at}`);
    const counts = await Promise.all(Array.from({ length: 3 }, () => totalApart()));
    expect(counts).toEqual(['30', '30', '30']);
    expect(await files()).toHaveLength(1);
  }, 30_000);

  test('on a disk that is full is in memory; one that is there stays in use', async () => {
    for (let at = 0; at < 30; at += 1) await write(`article-${at}`, `Title ${at}`);
    expect(await totalApart("trap '' XFSZ; ulimit -f 16;")).toBe('30');
    await rm(cache, { recursive: true, force: true });
    await makeStore().refresh();
    for (let at = 30; at < 200; at += 1) await write(`article-${at}`, `Title ${at}`);
    expect(await totalApart("trap '' XFSZ; ulimit -f 16;")).toBe('30');
    expect(await totalApart()).toBe('200');
  }, 60_000);

  /** How many articles a process of its own lists, after the shell was told something. */
  async function totalApart(before = ''): Promise<string> {
    const script = `import { createFilesStore } from ${JSON.stringify(join(import.meta.dirname, '../create-files-store.ts'))};
      const store = createFilesStore(${JSON.stringify(content)}, ${JSON.stringify(cache)});
      await store.refresh();
      console.log((await store.list(${JSON.stringify(choiceOf())})).total);`;
    const path = join(place, 'list.mts');
    await writeFile(path, script);
    const command = `${before} exec "$0" --import tsx "$1"`;
    const { stdout } = await promisify(execFile)('bash', ['-c', command, process.execPath, path], {
      cwd: join(import.meta.dirname, '../../../..'),
    });
    return stdout.trim();
  }
});
