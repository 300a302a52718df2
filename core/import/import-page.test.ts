import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Draft } from './draft';
import { importPage } from './import-page';

const folder = join(import.meta.dirname, 'fixtures/pages');
const { pages } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const hostile = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures/hostile', name));
const seed = process.env.MUQABALA_SEED;

function read(bytes: Uint8Array, options = {}): Draft {
  const imported = importPage(bytes, options);
  if (!imported.ok) throw new Error(JSON.stringify(imported.fault));
  return imported.value;
}

function refused(bytes: Uint8Array | string): unknown {
  const imported = importPage(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  return imported.ok ? imported.value : imported.fault;
}

describe('the sample pages', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s is read as expected', (name) => {
    const { note: _note, dir: _dir, lang, ...expected } = pages[name];
    const draft = read(readFileSync(join(folder, name)));
    expect({
      encoding: draft.encoding,
      issuer: draft.issuer?.text ?? null,
      title: draft.title.text,
      publishedAt: draft.publishedAt,
      source: draft.source?.text ?? null,
      author: draft.author?.text ?? null,
      fragments: draft.fragments.map(({ text, where }) => ({ text, where })),
      blocks: draft.blocks.map(({ type, text }) => ({ type, text })),
    }).toEqual(expected);
    expect(draft.language).toBe(lang);
  });
});

test.skipIf(!seed)('the page named by MUQABALA_SEED is read (others wrote it, so it is not kept here)', () => {
  const draft = read(readFileSync(seed ?? ''));
  expect(draft.language).toBe('en');
  expect(draft.issuer?.text).toBe('CEMO Center - Paris');
  expect(draft.source?.text).toBe('The Reference');
  expect(draft.author?.text).toBe('Mostafa Mohamed');
  expect(draft.publishedAt).toBe('2023-03-04T21:23');
  expect(draft.fragments.map(({ where }) => where)).toEqual(['label']);
  expect(draft.blocks.filter(({ type }) => type === 'heading')).toHaveLength(2);
});

describe('hostile files', () => {
  test('a title loses its override and keeps its letters', () => {
    const draft = read(hostile('bidi-title.txt'), { publishedAt: '2024-05-01T09:00' });
    expect(draft.title.text).toBe('Daily bread gpj.exe');
    expect(JSON.stringify(draft)).not.toMatch(/[\u202A-\u202E]/);
    expect(draft.removed).toContainEqual({ line: 1, text: 'U+202E', reason: 'directionOverride' });
    expect(draft.blocks.map(({ text }) => text).join()).toContain('السوق القديم');
  });

  test('control characters go and are named', () => {
    const draft = read(hostile('controls.txt'), { publishedAt: '2024-05-01T09:00' });
    expect(draft.title.text).toBe('Bread ]0;xtitle');
    expect(draft.blocks.map(({ text }) => text)).toContain('beforeafter [31mred[0m bell');
    expect(draft.removed[0]).toEqual({ line: 1, text: 'U+001B U+0007', reason: 'controlCharacter' });
  });

  test('what looks like code stays text', () => {
    const draft = read(hostile('looks-like-code.txt'), { publishedAt: '2024-05-01T09:00' });
    expect(draft.blocks.map(({ text }) => text).join()).toContain(
      '<script>alert("hi")</script> & press Enter; then {count,',
    );
  });

  test('Windows-1256 without any header is decoded', () => {
    const draft = read(hostile('windows-1256.txt'), { publishedAt: '2024-05-01T09:00' });
    expect(draft.encoding).toBe('windows-1256');
    expect(draft.blocks.map(({ text }) => text)).toContain('خبز وملح');
  });

  test.each([
    ['active-html.html', 'an HTML page'],
    ['deep.html', 'an HTML page'],
    ['links.md', 'a Markdown file'],
    ['cut-off.json', 'a JSON file'],
  ])('%s is named and not read as an article', (name, found) => {
    expect(refused(hostile(name))).toEqual({ reason: 'formatNotRead', found });
  });

  test.each([
    ['a PDF file', '%PDF-1.7\nSaturday 04/March/2023 - 09:23 PM\n'],
    ['an RTF document', '{\\rtf1 text}'],
    ['an HTML page', '<!-- saved --> <!-- twice -->\n<p>\nSaturday 04/March/2023 - 09:23 PM\n</p>'],
    ['a Markdown file', '---\ntitle: A page\n---\n\nText.'],
  ])('%s is refused by its name', (found, text) => {
    expect(refused(text)).toEqual({ reason: 'formatNotRead', found });
  });

  test('an image and a ZIP file are refused by their names', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(refused(png)).toEqual({ reason: 'formatNotRead', found: 'an image' });
    expect(refused('PK\u0003\u0004')).toMatchObject({ reason: 'formatNotRead' });
  });
});

describe('pages that cannot be read', () => {
  test.each([
    ['nothing at all', '', { reason: 'empty' }],
    ['white space only', ' \u00a0\n\t\n', { reason: 'empty' }],
    ['no date', 'A title\n\nA body that says something.', { reason: 'noDate', line: undefined }],
    ['a day that does not exist', 'Press\nTitle\n31/February/2023 - 10:00\nBody.', { reason: 'noDate', line: 3 }],
    ['no title', 'ad a b\n04/March/2023 - 10:00\nBody.', { reason: 'noTitle', line: 2 }],
    ['an issuer and no title', 'Issued by A Press\n04/March/2023 - 10:00\nBody.', { reason: 'noTitle', line: 2 }],
    ['no body', 'Title\n04/March/2023 - 10:00\nSource: A\nBy B\nطباعة\n"', { reason: 'noBody', line: 5 }],
    ['a line that is too long', `T\n${'a'.repeat(50_001)}`, { reason: 'lineTooLong', line: 2, found: '50001' }],
    ['zeros', '\0'.repeat(500), { reason: 'notText' }],
  ])('%s is a fault with a reason', (_name, text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  test('more blocks than an article may have', () => {
    const text = `T\n04/March/2023 - 10:00\n${'A line.\n'.repeat(5001)}`;
    expect(refused(text)).toEqual({ reason: 'tooManyBlocks', found: '5001' });
  });

  test('more bytes than a page may have', () => {
    expect(refused(new Uint8Array(2_000_001))).toEqual({ reason: 'tooLarge', found: '2000001' });
  });
});
