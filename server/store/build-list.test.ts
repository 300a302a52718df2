import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  vi.stubEnv('MUQABALA_CONTENT', join(root, 'content'));
  vi.stubEnv('MUQABALA_CACHE', join(root, 'cache'));
  vi.stubEnv('DATABASE_URL', undefined);
  vi.resetModules();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

async function write(slug: string, day: string, more: Record<string, string> = {}): Promise<void> {
  const files = {
    'article.json': `{"publishedAt":"${day}T18:30","original":"en"}`,
    'en.md': '---\ntitle: Bread\ntranslation: original\n---\n\nOne\n',
    ...more,
  };
  await mkdir(join(root, 'content', slug), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'content', slug, name), text);
}
async function listed(): Promise<string[]> {
  const { listForBuild } = await import('./build-list');
  return (await listForBuild()).map(({ slug }) => slug);
}

test('the log of a build names what is left out and each correction to look at, once', async () => {
  const pairs = '{"corrections": [{"languages": ["en", "ar"], "first": [{"block": 1}], "second": []}]}';
  await write('bread', '2026-01-31', { 'pairs.json': pairs });
  await mkdir(join(root, 'content', 'broken'));
  const lines: unknown[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  expect(await listed()).toEqual(['bread']);
  await listed();
  expect(lines).toEqual([
    expect.stringMatching(/^Left out of the library: broken\/article\.json {2}/),
    expect.stringMatching(/^Left out of the library: broken {2}/),
    expect.stringMatching(/^bread\/pairs\.json {2}Correction 1 is not used: the article has no ar\.md\./),
  ]);
}, 30_000);

test('the newest articles are built ahead, 24 or as many as are asked for', async () => {
  const days = Array.from({ length: 26 }, (_, at) => `2026-01-${String(at + 1).padStart(2, '0')}`);
  for (const day of days) await write(`article-${day}`, day);
  const newest = days.toReversed().map((day) => `article-${day}`);
  for (const [set, count] of [
    [undefined, 24],
    ['3', 3],
    ['0', 0],
    ['100000', 26],
    ['many', 24],
  ] as const) {
    vi.stubEnv('MUQABALA_BUILD_AHEAD', set);
    expect(await listed()).toEqual(newest.slice(0, count));
  }
}, 30_000);
