import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newestArticles } from './newest-articles.mjs';
import { nodeComplaint } from './node-version.mjs';
import { addresses } from './read.mjs';

test('the newest article comes first; folders without readable facts are passed over', () => {
  const content = mkdtempSync(path.join(tmpdir(), 'muqabala-content-'));
  onTestFinished(() => rmSync(content, { recursive: true, force: true }));
  const write = (slug: string, text: string) => {
    mkdirSync(path.join(content, slug));
    writeFileSync(path.join(content, slug, 'article.json'), text);
  };
  write('older', '{ "publishedAt": "2024-05-01T10:00" }');
  write('newer', '{ "publishedAt": "2025-05-01T10:00:30" }');
  write('abroad', '{ "publishedAt": "2025-06-01T10:00+02:00" }');
  write('broken', '{ "publishedAt": ');
  write('undated', '{}');
  mkdirSync(path.join(content, 'empty'));
  expect(newestArticles(content)).toEqual(['abroad', 'newer', 'older']);
  expect(newestArticles(path.join(content, 'nowhere'))).toEqual([]);
});

test('the addresses of the library and of the newest article are told in every language of the site', () => {
  const text = addresses('http://localhost:3000', 'bridge');
  for (const place of ['/en', '/ar', '/fr', '/de', '/en/read/bridge', '/ar/read/bridge']) {
    expect(text.split(/\s+/)).toContain(`http://localhost:3000${place}`);
  }
  expect(text).toContain(
    '  Arabic   http://localhost:3000/ar\n  German   http://localhost:3000/de\n  English  http://localhost:3000/en\n',
  );
  expect(addresses('http://localhost:3000', null)).not.toContain('/read/');
});

test('a Node that is too old is named in one sentence', () => {
  expect(nodeComplaint('18.20.4')).toContain('needs Node.js 20.9 or newer, and this is 18.20.4');
  expect(nodeComplaint('20.8.1')).not.toBeNull();
  expect(nodeComplaint('20.9.0')).toBeNull();
  expect(nodeComplaint('24.0.0')).toBeNull();
});
