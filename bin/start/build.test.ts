import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { forgetBuild, isBuilt, rememberBuild } from './build.mjs';
import { buildDigest, buildInputs } from './build-digest.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muqabala-build-'));
  write('app/page.tsx', 'page');
  write('content/bridge/en.md', '# Bridge');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
const digest = (env = {}) => buildDigest(folder, env);

test.each([
  ['a changed article', 'content/bridge/en.md'],
  ['an added article', 'content/tower/ar.md'],
  ['a changed page', 'app/page.tsx'],
  ['another set of words', 'messages/en.json'],
  ['other packages', 'package-lock.json'],
  ['other settings', 'next.config.mjs'],
  ['a variable in a file', '.env.local'],
  ['a folder nobody thought of', 'styles/print.css'],
])('%s means a new build', (_, file) => {
  const before = digest();
  write(file, 'something else');
  expect(digest()).not.toBe(before);
});

test('an article taken away, or renamed, means a new build', () => {
  const before = digest();
  rmSync(path.join(folder, 'content/bridge'), { recursive: true });
  const without = digest();
  write('content/tower/en.md', '# Bridge');
  expect(new Set([before, without, digest()]).size).toBe(3);
});

test.each([
  'app/page.test.tsx',
  'e2e/read.spec.ts',
  'docs/decisions/0001.md',
  'README.md',
  '.git/HEAD',
  '.next/BUILD_ID',
])('%s is no part of the build', (file) => {
  const before = digest();
  write(file, 'x');
  expect(digest()).toBe(before);
  expect(buildInputs(folder)).toEqual(['app/page.tsx', 'content/bridge/en.md']);
});

test('variables that reach pages count, others do not', () => {
  expect(digest({ SITE_URL: 'https://example.org' })).not.toBe(digest());
  expect(digest({ HOME: '/home/reader' })).toBe(digest());
});

test('articles that lie elsewhere count as well, and so does where they lie', () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'muqabala-elsewhere-'));
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
  const env = { MUQABALA_CONTENT: elsewhere };
  const seen = [digest(), digest(env)];
  for (const text of ['one', 'two']) {
    mkdirSync(path.join(elsewhere, 'docs'), { recursive: true });
    writeFileSync(path.join(elsewhere, 'docs', 'en.md'), text);
    expect(digest(env)).toBe(digest(env));
    seen.push(digest(env));
  }
  seen.push(digest({ MUQABALA_CONTENT: path.join(elsewhere, 'nowhere') }));
  expect(new Set(seen).size).toBe(5);
});

test('a changed, added or removed article of a library too large to be read means a new build, too', () => {
  for (const name of ['arch', 'bank', 'cave']) write(`content/${name}/en.md`, 'x');
  const stamped = () => buildDigest(folder, {}, 2);
  const seen = [stamped()];
  expect(stamped()).toBe(seen[0]);
  write('content/arch/en.md', 'xy');
  seen.push(stamped());
  rmSync(path.join(folder, 'content/bank'), { recursive: true });
  seen.push(stamped());
  write('content/tower/en.md', 'x');
  seen.push(stamped());
  expect(new Set(seen).size).toBe(4);
});

test('a finished build is kept for the same inputs only', () => {
  write('.next/BUILD_ID', 'one');
  expect(isBuilt(folder, 'a')).toBe(false);
  rememberBuild(folder, 'a');
  expect(isBuilt(folder, 'a')).toBe(true);
  expect(isBuilt(folder, 'b')).toBe(false);
  forgetBuild(folder);
  expect(isBuilt(folder, 'a')).toBe(false);
});

test('a build that was cut short, or that another build has replaced, is not taken for done', () => {
  write('.next/BUILD_ID', 'one');
  rememberBuild(folder, 'a');
  write('.next/BUILD_ID', 'two');
  expect(isBuilt(folder, 'a')).toBe(false);
  rmSync(path.join(folder, '.next/BUILD_ID'));
  expect(isBuilt(folder, 'a')).toBe(false);
});
