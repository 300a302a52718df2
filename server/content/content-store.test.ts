import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ArticleFacts, Edition } from '../../core/article/article';
import type { Correction } from '../../core/article/correction';
import { contentFolder } from './content-folder';
import { contentSentences } from './content-sentences';
import { createContentStore } from './content-store';

const facts: ArticleFacts = {
  publishedAt: '2026-01-31T18:30',
  issuer: null,
  source: null,
  url: null,
  original: 'en',
  rights: null,
  tags: [],
};
function edition(language: 'en' | 'ar', text: string, image?: string): Edition {
  return {
    language,
    title: text,
    author: null,
    translator: null,
    translation: 'human',
    printLabel: null,
    dateline: null,
    glosses: {},
    notes: [],
    blocks: [
      { type: 'paragraph', children: [{ type: 'text', text }] },
      ...(image ? [{ type: 'figure' as const, image, alt: '', caption: [] }] : []),
    ],
  };
}

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function place(slug: string, files: Record<string, string | Buffer>): Promise<void> {
  await mkdir(join(root, slug), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, slug, name), text);
}
const goodFiles = {
  'article.json': '{"publishedAt":"2026-01-31T18:30","original":"en"}',
  'en.md': '---\ntitle: Bread\ntranslation: original\n---\n\nOne\n',
};
/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
async function listed() {
  const { articles, faults } = await createContentStore(root).list();
  return {
    slugs: articles.map(({ slug }) => slug),
    faults: faults.map(({ file, line, reason }) => `${file}:${line} ${reason.key}`),
  };
}

describe('reading a library', () => {
  test('sets a broken article aside by file and line while the others go on', async () => {
    await place('bread', goodFiles);
    await place('cut-off', { ...goodFiles, 'article.json': '{"publishedAt":\n"2026-01' });
    await place('no-text', { 'article.json': goodFiles['article.json'] });
    await place('no-facts', { 'en.md': goodFiles['en.md'] });
    await place('picture', { ...goodFiles, 'en.md': `${goodFiles['en.md']}\n![a](b.png)\n` });
    await place('latin', { ...goodFiles, 'en.md': Buffer.from([0x2d, 0xe9]), 'tlh.md': 'x' });
    await place('huge', { ...goodFiles, 'en.md': 'x'.repeat(2_000_001) });
    await place('Bad Name', goodFiles);
    await place('folder-for-text', { 'article.json': goodFiles['article.json'] });
    await mkdir(join(root, 'folder-for-text', 'en.md'));
    await writeFile(join(root, 'README.md'), 'not an article');
    await place('.hidden', goodFiles);
    expect(await listed()).toEqual({
      slugs: ['bread'],
      faults: [
        'Bad Name:null slugBroken',
        'cut-off/article.json:2 jsonBroken',
        'folder-for-text/en.md:null fileUnusable',
        'huge/en.md:null fileTooLarge',
        'latin/en.md:null notUtf8',
        'latin/tlh.md:null editionLanguage',
        'no-facts/article.json:null fileMissing',
        'no-text:null editionMissing',
        'picture/en.md:8 imageMissing',
      ],
    });
    expect(await createContentStore(root).read('cut-off')).toBeNull();
    expect(await createContentStore(root).read('bread')).toMatchObject({
      slug: 'bread',
      original: 'en',
      editions: { en: { title: 'Bread' } },
    });
  });

  test('says that the folder is missing', async () => {
    expect((await createContentStore(join(root, 'none')).list()).faults).toMatchObject([
      { reason: { key: 'libraryMissing' } },
    ]);
    await writeFile(join(root, 'file'), '');
    expect((await createContentStore(join(root, 'file')).list()).faults).toMatchObject([
      { reason: { key: 'libraryMissing' } },
    ]);
    expect(contentFolder()).toMatch(/content$/);
  });

  test('never leaves its folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await rename(outside, join(root, '..', 'outside-article'));
    const path = join(root, '..', 'outside-article');
    try {
      for (const [name, text] of Object.entries(goodFiles)) await writeFile(join(path, name), text);
      await writeFile(join(path, 'b.png'), 'png');
      await symlink(path, join(root, 'linked'));
      await place('bread', { 'article.json': goodFiles['article.json'] });
      await symlink(join(path, 'en.md'), join(root, 'bread', 'en.md'));
      await symlink(join(path, 'b.png'), join(root, 'bread', 'b.png'));
      await symlink('/dev/zero', join(root, 'bread', 'c.png'));
      const store = createContentStore(root);
      expect(await listed()).toEqual({
        slugs: [],
        faults: ['bread/en.md:null fileUnusable', 'linked:null notAFolder'],
      });
      for (const slug of [
        '../outside-article',
        '..',
        '.',
        '',
        'linked',
        'linked/',
        '/etc',
        'bread/../bread',
        'BREAD',
        'a\0b',
        'x'.repeat(81),
      ]) {
        expect(await store.read(slug), slug).toBeNull();
        expect(await store.readImage(slug, 'b.png'), slug).toBeNull();
      }
      for (const name of ['b.png', 'c.png', '../linked/b.png', '..', 'article.json', '.b.png', 'b.png\0', 'b.svg'])
        expect(await store.readImage('bread', name), name).toBeNull();
      expect(
        await store.write('linked', { facts, editions: { en: edition('en', 'x') } }, { overwrite: true }),
      ).toMatchObject({ reason: { key: 'notAFolder' } });
      expect(await store.write('../x', { facts, editions: {} }, { overwrite: true })).toMatchObject({
        reason: { key: 'slugBroken' },
      });
    } finally {
      await rm(path, { recursive: true });
    }
  });

  test('sets an article aside whose image is no picture', { timeout: 20_000 }, async () => {
    const withImage = { ...goodFiles, 'en.md': `${goodFiles['en.md']}\n![a](b.png)\n` };
    await place('bread', { ...withImage, 'b.png': png });
    await place('drawing', { ...withImage, 'b.png': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' });
    await place('empty', { ...withImage, 'b.png': '' });
    await place('folder', withImage);
    await mkdir(join(root, 'folder', 'b.png'));
    await place('huge', { ...withImage, 'b.png': Buffer.concat([png, Buffer.alloc(20_000_000)]) });
    await place('link', withImage);
    await symlink(join(root, 'bread', 'b.png'), join(root, 'link', 'b.png'));
    await place('text', { ...withImage, 'b.png': 'png' });
    const bad = ['drawing', 'empty', 'folder', 'huge', 'link', 'text'];
    const faults = bad.map((slug) => `${slug}/en.md:8 imageUnusable`);
    expect(await listed()).toEqual({ slugs: ['bread'], faults });

    const store = createContentStore(root);
    expect(await store.read('text')).toBeNull();
    expect(await store.read('text')).toBeNull();
    await place('text', { 'b.png': png });
    expect(await store.read('text')).toMatchObject({ slug: 'text' });
    expect(await store.read('text')).toMatchObject({ slug: 'text' });
    const draft = { facts, editions: { en: edition('en', 'One', 'b.png') } };
    const images = [{ name: 'b.png', bytes: Buffer.from('png') }];
    expect(await store.write('new', { ...draft, images }, { overwrite: false })).toMatchObject({
      reason: { key: 'notReadableAgain' },
      faults: [{ file: 'new/en.md', reason: { key: 'imageUnusable', values: { image: 'b.png' } } }],
    });
  });

  test('gives an image with its type', async () => {
    await place('bread', { ...goodFiles, 'b.PNG': 'png', 'جسر.webp': 'webp' });
    const image = await createContentStore(root).readImage('bread', 'b.PNG');
    expect(image?.contentType).toBe('image/png');
    expect(Buffer.from(image?.bytes ?? []).toString()).toBe('png');
    expect((await createContentStore(root).readImage('bread', 'جسر.webp'))?.contentType).toBe('image/webp');
    expect(await createContentStore(root).readImage('bread', 'none.png')).toBeNull();
    expect(await createContentStore(root).readImage('none', 'b.png')).toBeNull();
  });

  test('shows a changed file at once and does not parse an unchanged one again', async () => {
    await place('bread', goodFiles);
    const store = createContentStore(root);
    const first = await store.read('bread');
    expect((await store.read('bread'))?.editions.en).toBe(first?.editions.en);
    await place('bread', { 'en.md': goodFiles['en.md'].replace('Bread', 'Flour') });
    expect((await store.read('bread'))?.editions.en?.title).toBe('Flour');
    await rm(join(root, 'bread'), { recursive: true });
    expect(await store.list()).toEqual({ articles: [], faults: [] });
  });
});

describe('the corrections of a pairing', () => {
  const correction: Correction = {
    languages: ['en', 'ar'],
    first: [{ block: 1, digest: null }],
    second: [],
    sentences: [],
    note: null,
  };
  const pairs = '{"corrections": [{"languages": ["en", "ar"], "first": [{"block": 1}], "second": []}]}';

  test('are read beside the texts, and read again only when their file changes', async () => {
    await place('bread', { ...goodFiles, 'pairs.json': pairs });
    const store = createContentStore(root);
    const first = await store.read('bread');
    expect(first?.corrections).toEqual([correction]);
    expect((await store.read('bread'))?.corrections).toBe(first?.corrections);
    await place('bread', { 'pairs.json': pairs.replace('1', '2') });
    expect((await store.read('bread'))?.corrections[0]?.first[0]?.block).toBe(2);
    await rm(join(root, 'bread', 'pairs.json'));
    expect((await store.read('bread'))?.corrections).toEqual([]);
  });

  test('set an article aside when their file is broken, with its line', async () => {
    await place('cut-off', { ...goodFiles, 'pairs.json': '{"corrections": [\n{' });
    await place('empty', { ...goodFiles, 'pairs.json': '' });
    await place('folder', goodFiles);
    await mkdir(join(root, 'folder', 'pairs.json'));
    await place('huge', { ...goodFiles, 'pairs.json': ' '.repeat(256_001) });
    await place('number', { ...goodFiles, 'pairs.json': pairs.replace('1', '\n0') });
    expect(await listed()).toEqual({
      slugs: [],
      faults: [
        'cut-off/pairs.json:2 jsonBroken',
        'empty/pairs.json:1 jsonBroken',
        'folder/pairs.json:null fileUnusable',
        'huge/pairs.json:null fileTooLarge',
        'number/pairs.json:2 numberBroken',
      ],
    });
  });

  test('are written without a change to the texts, and only to an article that exists', async () => {
    await place('bread', { ...goodFiles, 'b.png': png });
    const store = createContentStore(root);
    const files = { ok: true, slug: 'bread', files: ['pairs.json'] };
    expect(await store.writeCorrections('bread', [correction])).toEqual(files);
    expect((await store.read('bread'))?.corrections).toEqual([correction]);
    expect(await readFile(join(root, 'bread', 'article.json'), 'utf8')).toBe(goodFiles['article.json']);
    expect(await readFile(join(root, 'bread', 'en.md'), 'utf8')).toBe(goodFiles['en.md']);
    expect(await store.writeCorrections('bread', [correction])).toEqual({ ...files, files: [] });
    expect(await store.writeCorrections('none', [correction])).toMatchObject({ reason: { key: 'articleMissing' } });
    expect(await store.writeCorrections('../x', [])).toMatchObject({ reason: { key: 'slugBroken' } });
    expect(await readdir(root)).toEqual(['bread']);
  });

  test('are not written when they could not be read again', async () => {
    await place('bread', { ...goodFiles, 'pairs.json': pairs });
    const store = createContentStore(root);
    const empty = { ...correction, first: [] };
    expect(await store.writeCorrections('bread', [empty])).toMatchObject({
      reason: { key: 'notReadableAgain' },
      faults: [{ file: 'bread/pairs.json', reason: { key: 'sidesEmpty' } }],
    });
    expect(await readFile(join(root, 'bread', 'pairs.json'), 'utf8')).toBe(pairs);
  });
});

describe('writing to a library', () => {
  test('writes a new article that reads the same, with its images', async () => {
    const store = createContentStore(join(root, 'new'));
    const draft = {
      facts,
      editions: { en: edition('en', 'One', 'b.png') },
      images: [{ name: 'b.png', bytes: png }],
    };
    expect(await store.write('bread', draft, { overwrite: false })).toEqual({
      ok: true,
      slug: 'bread',
      files: ['article.json', 'en.md', 'b.png'],
    });
    expect(await store.read('bread')).toEqual({
      slug: 'bread',
      ...facts,
      editions: { en: draft.editions.en },
      corrections: [],
    });
    expect(await readdir(join(root, 'new'))).toEqual(['bread']);
    expect(await store.write('bread', draft, { overwrite: false })).toEqual({ ok: true, slug: 'bread', files: [] });
  });

  test('adds an edition and keeps the other files, but changes nothing without being told to', async () => {
    const pairs = '{ "corrections" : [ ] }';
    await place('bread', { ...goodFiles, 'pairs.json': pairs, 'b.png': png });
    const store = createContentStore(root);
    const draft = { facts, editions: { ar: edition('ar', 'خبز') } };
    const refused = await store.write('bread', draft, { overwrite: false });
    expect(refused).toMatchObject({
      ok: false,
      reason: { key: 'exists', values: { slug: 'bread', file: 'article.json' } },
    });
    expect(await readFile(join(root, 'bread', 'article.json'), 'utf8')).toBe(goodFiles['article.json']);
    expect(await store.write('bread', draft, { overwrite: true })).toMatchObject({
      ok: true,
      files: ['article.json', 'ar.md'],
    });
    expect((await readdir(join(root, 'bread'))).sort()).toEqual([
      'ar.md',
      'article.json',
      'b.png',
      'en.md',
      'pairs.json',
    ]);
    expect(await readFile(join(root, 'bread', 'pairs.json'), 'utf8')).toBe(pairs);
    expect(
      await store.write('bread', { facts, editions: { en: edition('en', 'x') } }, { overwrite: false }),
    ).toMatchObject({ reason: { key: 'exists' } });
    expect(Object.keys((await store.read('bread'))?.editions ?? {})).toEqual(['ar', 'en']);
  });

  test('does not write what it could not read again', async () => {
    const store = createContentStore(root);
    for (const bad of [edition('en', ' '), edition('en', 'a\u0007'), edition('en', 'a', 'none.png')]) {
      const written = await store.write('bread', { facts, editions: { en: bad } }, { overwrite: false });
      expect(written).toMatchObject({ ok: false, reason: { key: 'notReadableAgain' } });
      expect(written.ok || written.faults.length).not.toBe(0);
    }
    expect(await store.write('bread', { facts, editions: {} }, { overwrite: false })).toMatchObject({
      faults: [{ reason: { key: 'editionMissing' } }],
    });
    const odd = {
      facts,
      editions: { en: edition('en', 'a') },
      images: [{ name: '../x.png', bytes: new Uint8Array() }],
    };
    expect(await store.write('bread', odd, { overwrite: false })).toMatchObject({ reason: { key: 'imageName' } });
    expect(await readdir(root)).toEqual([]);
  });

  test('answers an unusable folder with a reason that has a sentence', async () => {
    await writeFile(join(root, 'file'), '');
    for (const folder of [join(root, 'file'), join(root, 'file', 'x'), '/proc/none']) {
      const written = await createContentStore(folder).write(
        'bread',
        { facts, editions: { en: edition('en', 'a') } },
        { overwrite: false },
      );
      expect(written.ok).toBe(false);
      if (!written.ok) expect(contentSentences).toHaveProperty(written.reason.key);
    }
  });

  test('lets writers at the same moment wait for each other', async () => {
    const write = (language: 'en' | 'ar', text: string) =>
      createContentStore(root).write(
        'bread',
        { facts, editions: { [language]: edition(language, text) } },
        { overwrite: true },
      );
    const results = await Promise.all([
      write('en', 'one'),
      write('ar', 'two'),
      write('en', 'three'),
      write('ar', 'four'),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(Object.keys((await createContentStore(root).read('bread'))?.editions ?? {})).toEqual(['ar', 'en']);
    expect(await readdir(root)).toEqual(['bread']);
  });

  test('shows and restores an article whose writer was killed between the two renames, and takes over its lock', async () => {
    await place('.old-bread', goodFiles);
    await place('.new-bread-0123', goodFiles);
    await writeFile(join(root, '.lock-bread'), '999999999');
    expect((await listed()).slugs).toEqual(['bread']);
    const store = createContentStore(root);
    expect((await store.read('bread'))?.editions.en?.title).toBe('Bread');
    expect(
      await store.write('bread', { facts, editions: { ar: edition('ar', 'خبز') } }, { overwrite: true }),
    ).toMatchObject({ ok: true });
    expect(await readdir(root)).toEqual(['bread']);
    expect(Object.keys((await store.read('bread'))?.editions ?? {})).toEqual(['ar', 'en']);
  });

  test('leaves the old state or the new one when it is killed before any of its steps on the disk', {
    timeout: 180_000,
  }, async () => {
    const script = join(root, 'writer.ts');
    await writeFile(
      script,
      `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      let left = Number(process.argv[2]);
      for (const step of ['mkdir', 'open', 'copyFile', 'rename', 'rm'] as const) {
        const real = fs.promises[step] as (...words: unknown[]) => unknown;
        Object.assign(fs.promises, { [step]: (...words: unknown[]) => {
          if (left-- === 0) process.kill(process.pid, 'SIGKILL');
          return real(...words);
        } });
      }
      syncBuiltinESMExports();
      const draft = ${JSON.stringify({ facts: { ...facts, tags: ['new'] }, editions: { en: edition('en', 'new') } })};
      import(${JSON.stringify(join(import.meta.dirname, 'content-store.ts'))})
        .then(({ createContentStore }) => createContentStore(process.argv[3]).write('bread', draft, { overwrite: true }));`,
    );
    const states: string[] = [];
    for (let steps = 0, killed = true; killed; steps += 1) {
      const library = join(root, `library-${steps}`);
      const store = createContentStore(library);
      await store.write(
        'bread',
        { facts: { ...facts, tags: ['old'] }, editions: { en: edition('en', 'old'), ar: edition('ar', 'x') } },
        { overwrite: false },
      );
      const child = spawn(process.execPath, ['--import', 'tsx', script, `${steps}`, library], {
        cwd: join(import.meta.dirname, '../..'),
        stdio: 'inherit',
      });
      const [, signal] = await once(child, 'exit');
      killed = signal === 'SIGKILL';
      const article = await store.read('bread');
      expect([article?.editions.en?.title, article?.editions.ar?.title], `step ${steps}`).toEqual([
        article?.tags[0],
        'x',
      ]);
      states.push(`${article?.tags[0]}`);
      expect(await store.write('bread', { facts, editions: {} }, { overwrite: true }), `step ${steps}`).toMatchObject({
        ok: true,
      });
      expect(await readdir(library)).toEqual(['bread']);
    }
    expect(new Set(states)).toEqual(new Set(['old', 'new']));
    expect(states.length).toBeGreaterThan(8);
  });

  test('leaves the old state or the new one when it is killed', { timeout: 180_000 }, async () => {
    const script = join(root, 'writer.ts');
    const library = join(root, 'library');
    await writeFile(
      script,
      `import { createContentStore } from ${JSON.stringify(join(import.meta.dirname, 'content-store.ts'))};
      const store = createContentStore(${JSON.stringify(library)});
      const facts = ${JSON.stringify(facts)};
      const base = ${JSON.stringify(edition('en', 'x'))};
      (async () => { for (let count = 0; ; count += 1) {
        const text = String(count) + 'x'.repeat(40000);
        const en = { ...base, title: String(count), blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }] };
        const written = await store.write('bread', { facts: { ...facts, tags: [String(count)] }, editions: { en } }, { overwrite: true });
        console.log(JSON.stringify(written));
      } })();`,
    );
    for (let kill = 0; kill < 4; kill += 1) {
      const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script], {
        cwd: join(import.meta.dirname, '../..'),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      if (child.stdout) await once(child.stdout, 'data');
      await setTimeout(Math.random() * 60);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { articles, faults } = await createContentStore(library).list();
      expect(faults).toEqual([]);
      const [article] = articles;
      expect(article?.tags).toEqual([article?.editions.en?.title]);
    }
  });
});

describe('check-content', () => {
  test('prints each fault with its place and a count, and ends with 1', { timeout: 30_000 }, async () => {
    const check = (...words: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'bin/check-content.ts', ...words], {
        cwd: join(import.meta.dirname, '../..'),
      }).then(
        ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
        (error: { code: number; stdout: string; stderr: string }) => error,
      );
    await place('bread', goodFiles);
    expect(await check('--content', root)).toMatchObject({ code: 0, stdout: 'Articles: 1. Editions: 1. Faults: 0.\n' });
    await place('cut-off', { ...goodFiles, 'article.json': '{"publishedAt":\n"2026-01' });
    const bad = await check('--content', root);
    expect(bad.code).toBe(1);
    expect(bad.stdout).toBe(
      `cut-off/article.json:2  ${contentSentences.jsonBroken}\nArticles: 1. Editions: 1. Faults: 1.\n`,
    );
    expect(await check('--contents')).toMatchObject({ code: 2, stderr: 'Usage: check-content [--content FOLDER]\n' });
  });
});
