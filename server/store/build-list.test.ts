import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

let root = '';
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

test('the log of a build names what is left out and each correction to look at, once', async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  await mkdir(join(root, 'bread'));
  await mkdir(join(root, 'broken'));
  const files = {
    'article.json': '{"publishedAt":"2026-01-31T18:30","original":"en"}',
    'en.md': '---\ntitle: Bread\ntranslation: original\n---\n\nOne\n',
    'pairs.json': '{"corrections": [{"languages": ["en", "ar"], "first": [{"block": 1}], "second": []}]}',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'bread', name), text);
  vi.stubEnv('MUQABALA_CONTENT', root);
  const lines: unknown[] = [];
  vi.spyOn(console, 'warn').mockImplementation((line) => void lines.push(line));
  const { listForBuild } = await import('./build-list');
  expect((await listForBuild()).map(({ slug }) => slug)).toEqual(['bread']);
  await listForBuild();
  expect(lines).toEqual([
    expect.stringMatching(/^Left out of the library: broken\/article\.json {2}/),
    expect.stringMatching(/^Left out of the library: broken {2}/),
    expect.stringMatching(/^bread\/pairs\.json {2}Correction 1 is not used: the article has no ar\.md\./),
  ]);
});
