import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasCompleteLock, installState, npmArguments } from './install.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'muqabala-install-'));
  write('package.json', { dependencies: { next: '^16' } });
  write('package-lock.json', {
    packages: {
      '': { dependencies: { next: '^16' } },
      'node_modules/next': { version: '16.4.6' },
      'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, value: unknown) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), JSON.stringify(value));
}
function install(version: string) {
  write('node_modules/next/package.json', { version });
  write('node_modules/.package-lock.json', { packages: { 'node_modules/next': { version } } });
}

test('a fresh clone has nothing installed', () => {
  expect(installState(folder)).toBe('missing');
});

test('what the lock file asks for is installed, optional packages of other systems aside', () => {
  install('16.4.6');
  expect(installState(folder)).toBe('installed');
});

test('another version, a lost package or an install cut short is stale', () => {
  install('16.4.5');
  expect(installState(folder)).toBe('stale');
  install('16.4.6');
  rmSync(path.join(folder, 'node_modules/next'), { recursive: true });
  expect(installState(folder)).toBe('stale');
  install('16.4.6');
  rmSync(path.join(folder, 'node_modules/.package-lock.json'));
  expect(installState(folder)).toBe('stale');
});

test('a package that only package.json names is noticed', () => {
  install('16.4.6');
  write('package.json', { dependencies: { next: '^16', yaml: '^2' } });
  expect(installState(folder)).toBe('ahead');
});

test('a fresh clone and continuous integration get exactly the lock file', () => {
  const [hand, ci] = [
    { ci: false, complete: true },
    { ci: true, complete: true },
  ];
  expect(npmArguments('missing', hand)).toEqual(['ci']);
  expect(npmArguments('stale', ci)).toEqual(['ci']);
  expect(npmArguments('ahead', ci)).toEqual(['ci']);
  expect(npmArguments('stale', hand)).toEqual(['install', '--no-save']);
  expect(npmArguments('ahead', hand)).toEqual(['install']);
});

test('a lock file that leaves out an optional package of another system is installed the forgiving way', () => {
  expect(hasCompleteLock(folder)).toBe(true);
  const biome = { version: '2.6.8', optionalDependencies: { '@biomejs/cli-darwin-arm64': '2.6.8' } };
  write('package-lock.json', { packages: { 'node_modules/@biomejs/biome': biome } });
  expect(hasCompleteLock(folder)).toBe(false);
  const both = { 'node_modules/@biomejs/biome': biome, 'node_modules/@biomejs/cli-darwin-arm64': { version: '2.6.8' } };
  write('package-lock.json', { packages: both });
  expect(hasCompleteLock(folder)).toBe(true);
  expect(npmArguments('missing', { ci: true, complete: false })).toEqual(['install', '--no-save']);
});
