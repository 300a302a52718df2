import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'library-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('npm run check-content', () => {
  it('counts the articles and ends with 0 where all is well', async () => {
    await writeArticle('good');
    const { status, stdout } = check();
    expect(stdout).toBe('Articles: 1. Editions: 1. Faults: 0.\n');
    expect(status).toBe(0);
  });

  it('names file, line and reason of a fault, keeps the other articles, and ends with 1', async () => {
    await writeArticle('good');
    await writeArticle('bad', '---\ntitle: Bread\ntranslation: original\n---\n\n# A title in the wrong place\n');
    const { status, stdout } = check();
    expect(stdout).toMatch(/^bad\/en\.md:6 {2}\S.+\.\n/);
    expect(stdout).toContain('Articles: 1. Editions: 1. Faults: 1.');
    expect(status).toBe(1);
  });

  it('lists corrections that are not used or not sealed as notices, and still ends with 0', async () => {
    await writeArticle('good');
    const correction = (languages: string) => `{"languages": ${languages}, "first": [{"block": 1}], "second": []}`;
    await writeFile(path.join(folder, 'good', 'ar.md'), '---\ntitle: خبز\ntranslation: human\n---\n\nطازج.\n');
    await writeFile(
      path.join(folder, 'good', 'pairs.json'),
      `{"corrections": [${correction('["en", "ar"]')}, ${correction('["en", "fr"]')}]}`,
    );
    const { status, stdout } = check();
    expect(stdout).toMatch(
      /^good\/pairs\.json {2}Correction 1 is used but not sealed.+\ngood\/pairs\.json {2}Correction 2 is not used.+\n/,
    );
    expect(stdout).toContain('\nArticles: 1. Editions: 2. Faults: 0. Notices: 2.\n');
    expect(status).toBe(0);
  });

  it('says so where there is no library, without a stack trace', () => {
    const { status, stdout, stderr } = check(path.join(folder, 'nowhere'));
    expect(stdout).toContain('There is no folder');
    expect(stdout + stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});

function check(content = folder) {
  const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'bin/check-content.ts', '--content', content];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

async function writeArticle(slug: string, edition = '---\ntitle: Bread\ntranslation: original\n---\n\nFresh.\n') {
  await mkdir(path.join(folder, slug));
  await writeFile(path.join(folder, slug, 'article.json'), '{"publishedAt":"2024-05-06T09:23","original":"en"}');
  await writeFile(path.join(folder, slug, 'en.md'), edition);
}
