import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const impure: { readonly [name: string]: string } = {
  document: 'export const x = document.title;\n',
  window: 'export const x = window.name;\n',
  storage: `export const x = localStorage.getItem('x');\n`,
  process: 'export const x = process.env;\n',
  buffer: `export const x = Buffer.from('x');\n`,
  fetch: `export const x = fetch('x');\n`,
  timer: 'export const x = setTimeout(() => {}, 1);\n',
  console: `export const x = () => console.log('x');\n`,
  'node-module': `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n`,
  'bare-node-module': `import { join } from 'path';\nexport const x = join;\n`,
  required: `export const x = require('x');\n`,
};
// With the allowed libraries in the same program, to show that their types bring no globals along.
const pure: { readonly [name: string]: string } = {
  language: `export const x = new Intl.Segmenter('ar').segment('x');\n`,
  libraries: [
    `import MarkdownIt from 'markdown-it';`,
    `import * as v from 'valibot';`,
    `import { parse } from 'yaml';`,
    `import { sha256 } from '@noble/hashes/sha2.js';`,
    'export const x = [new MarkdownIt(), v.string(), parse, sha256];\n',
  ].join('\n'),
};

/** What `core/tsconfig.json` gets wrong: files that reach outside and compile, files that do not and are refused. */
export function provePurity(root: string): { proven: number; faults: string[] } {
  const house = mkdtempSync(path.join(tmpdir(), 'muqabala-purity-'));
  try {
    mkdirSync(path.join(house, 'core'));
    symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction');
    copyFileSync(path.join(root, 'core/tsconfig.json'), path.join(house, 'core/tsconfig.json'));
    for (const [name, text] of [...Object.entries(impure), ...Object.entries(pure)]) {
      writeFileSync(path.join(house, 'core', `${name}.ts`), text);
    }
    const refused = refusedFiles(root, house);
    const faults = [
      ...Object.keys(impure)
        .filter((name) => !refused.has(name))
        .map((name) => `compiled: core/${name}.ts, which reaches outside of core`),
      ...Object.keys(pure)
        .filter((name) => refused.has(name))
        .map((name) => `refused: core/${name}.ts, which is pure`),
    ];
    return { proven: Object.keys(impure).length + Object.keys(pure).length - faults.length, faults };
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}

/** Names of the files in core that the compiler refuses. */
function refusedFiles(root: string, house: string): Set<string> {
  const script = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'core/tsconfig.json', '--pretty', 'false'];
  const { stdout } = spawnSync(process.execPath, [script, ...options], { cwd: house, encoding: 'utf8' });
  return new Set([...stdout.matchAll(/^core\/([\w-]+)\.ts\(\d+,\d+\): error/gm)].map(([, name]) => name ?? ''));
}
