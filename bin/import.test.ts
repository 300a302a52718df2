import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
const fixtures = join(root, 'core/import/fixtures');
const page = (name: string) => join(fixtures, 'pages', name);
const hostile = (name: string) => join(fixtures, 'hostile', name);
const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'bin/import.ts')];
// Every run starts a process; on a busy machine that takes seconds.
vi.setConfig({ testTimeout: 60_000 });

const body = 'The body says something, and stops.';
let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  content = join(folder, 'content');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...words, '--content', content], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function tree(): string[] {
  return existsSync(content) ? readdirSync(content, { recursive: true, encoding: 'utf8' }).sort() : [];
}

function refuses(words: string[], sentence: string | RegExp) {
  const before = tree();
  const { status, stdout, stderr } = run(...words);
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr.trimEnd()).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  expect(stderr).not.toMatch(/Error|node:|at \w+ \(/);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  expect(tree()).toEqual(before);
}

describe('a page', () => {
  test('becomes a folder, and its audit tells what was found and left out', () => {
    const { status, stdout, stderr } = run(page('s05.txt'));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const slug = 'choir-rehearses-in-the-empty-swimming-pool';
    expect(tree()).toEqual([slug, `${slug}/article.json`, `${slug}/en.md`]);
    expect(JSON.parse(readFileSync(join(content, slug, 'article.json'), 'utf8'))).toMatchObject({
      publishedAt: '2024-01-13T00:10',
      issuer: 'Hilltop Weekly',
      original: 'en',
    });
    expect(readFileSync(join(content, slug, 'en.md'), 'utf8')).toContain('The pool fills again in June.');
    for (const part of [
      'English, UTF-8',
      'line 3',
      'ad a b',
      'advertisement',
      '(its label "Issued by" left out)',
      'Arabic, in the print label',
      'names no source',
    ]) {
      expect(stdout).toContain(part);
    }
  });

  test('is reported as one JSON object, and several as one a line', () => {
    const expected = JSON.parse(readFileSync(page('expected.json'), 'utf8')).pages;
    const names = Object.keys(expected);
    const { status, stdout } = run('--dry-run', '--json', ...names.map(page));
    expect(status).toBe(0);
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const [at, name] of names.entries()) {
      const { note: _note, fragments, ...rest } = expected[name];
      expect(reports[at]).toMatchObject({ ...rest, fragments });
    }
    expect(tree()).toEqual([]);
  });

  test('with overrides in its title never brings them to the article, the slug or the terminal', () => {
    for (const more of [['--json', '--dry-run'], []]) {
      const { status, stdout } = run(hostile('bidi-title.txt'), '--date', '2024-05-01T09:00', ...more);
      expect(status).toBe(0);
      expect(stdout).not.toMatch(/[\u202A-\u202E]/);
      expect(stdout).toContain('U+202E');
    }
    expect(tree()).toContain('daily-bread-gpj-exe/en.md');
    expect(readFileSync(join(content, 'daily-bread-gpj-exe/en.md'), 'utf8')).not.toMatch(/[\u202A-\u202E]/);
  });

  test('full of control characters does not send them to the terminal', () => {
    const { stdout } = run(hostile('controls.txt'), '--date', '2024-05-01T09:00', '--dry-run');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('editions', () => {
  test('files with one slug become editions of one article; a later one joins without --force', () => {
    expect(run(page('s01.txt'), page('s02.txt'), '--slug', 'clock').status).toBe(0);
    expect(tree()).toEqual(['clock', 'clock/ar.md', 'clock/article.json', 'clock/en.md']);
    expect(JSON.parse(readFileSync(join(content, 'clock/article.json'), 'utf8'))).toMatchObject({
      original: 'en',
      issuer: { en: 'Walnut Grove Press', ar: 'دار بستان الجوز' },
    });
    const french = write('fr.txt', `Publié par A\nTitre\nlundi 1/août/2022 - 10:00\nLa Reference\nطباعة\n${body}`);
    const english = readFileSync(join(content, 'clock/en.md'), 'utf8');
    expect(run(french, '--slug', 'clock').stdout).toContain('keeps its own date');
    expect(tree()).toEqual(['clock', 'clock/ar.md', 'clock/article.json', 'clock/en.md', 'clock/fr.md']);
    expect(readFileSync(join(content, 'clock/en.md'), 'utf8')).toBe(english);
    expect(readFileSync(join(content, 'clock/fr.md'), 'utf8')).toContain('translation: human');
  });

  test('one that is there is replaced only with --force', () => {
    run(page('s01.txt'), '--slug', 'clock');
    refuses([page('s04.txt'), '--slug', 'clock'], /already has an edition in English/);
    expect(run(page('s04.txt'), '--slug', 'clock', '--dry-run').stdout).toContain('needs --force');
    expect(run(page('s04.txt'), '--slug', 'clock', '--force').status).toBe(0);
    expect(readFileSync(join(content, 'clock/en.md'), 'utf8')).toContain('library bus');
  });

  test('an article with a fault is not replaced, even with --force', () => {
    run(page('s01.txt'), '--slug', 'clock');
    const facts = join(content, 'clock/article.json');
    const mine = readFileSync(facts, 'utf8').replace('{', '{"tags": ["mine"], "unheard": 1,');
    writeFileSync(facts, mine);
    for (const name of ['s02.txt', 's04.txt'])
      refuses([page(name), '--slug', 'clock', '--force'], /“clock” exists already and article\.json would change/);
    expect(readFileSync(facts, 'utf8')).toBe(mine);
  });

  test('two pages in one language are refused, and a fault in the second file keeps the first from being written', () => {
    refuses([page('s01.txt'), page('s04.txt'), '--slug', 'clock'], /s04\.txt.*s01\.txt are both English/);
    refuses([page('s01.txt'), write('bad.txt', 'No date')], /bad\.txt.*date/);
  });
});

describe('one clear sentence, and nothing written, for', () => {
  const date = '04/March/2023 - 10:00';
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /nothing in this file/],
    ['no date', `Title\n${body}`, /No line of the page is a date/],
    ['a day that does not exist', `Title\n31/February/2023 - 10:00\n${body}`, /page.txt, line 2: .*does not exist/],
    ['no title', `${date}\n${body}`, /line 1: No title/],
    ['no body', `Title\n${date}\nطباعة`, /no body/],
    ['a PDF', `%PDF-1.7\nTitle\n${date}\n${body}`, /This is a PDF file, which is not read yet/],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /This is an image/],
    ['an HTML page', readFileSync(hostile('active-html.html')), /This is an HTML page/],
    ['a deep HTML page', readFileSync(hostile('deep.html')), /This is an HTML page/],
    ['a Markdown file', readFileSync(hostile('links.md')), /This is a Markdown file/],
    ['a cut-off JSON file', readFileSync(hostile('cut-off.json')), /This is a JSON file/],
    [
      'invalid bytes',
      Uint8Array.from([...Buffer.from(`عنوان\n${date}\nنص عربي`), 0xd8]),
      /line 3: The file is damaged/,
    ],
    ['zeros', '\0'.repeat(5000), /not a text/],
    ['a line of 5 MB', 'a'.repeat(5_000_000), /too large: 5000000 bytes/],
    ['a long line', `Title\n${date}\n${'a'.repeat(50_001)}`, /line 3: The line is too long/],
  ])('%s', (_name, text, sentence) => refuses([write('page.txt', text)], sentence));

  test('a file of 50 MB, without reading it', () => {
    const file = write('big.txt', '');
    truncateSync(file, 50_000_000);
    refuses([file], /too large: 50000000 bytes/);
  });

  test('a missing file, a folder, a device', () => {
    refuses([join(folder, 'none\u001b.txt')], /none\\u\{1b\}\.txt: There is no such file/);
    refuses([folder], /This is a folder/);
    refuses(['/dev/zero'], /not an ordinary file/);
  });

  test('words it does not know', () => {
    refuses([], /Name at least one saved page/);
    refuses(['--slgu', 'x', page('s01.txt')], /There is no option --slgu/);
    refuses([page('s01.txt'), '--slug', '../../x'], /The slug "\.\.\/\.\.\/x" cannot be used/);
    refuses([page('s01.txt'), '--slug='], /--slug needs a value/);
    refuses([page('s01.txt'), '--lang', 'xx'], /no language "xx"/);
    refuses([page('s01.txt'), '--date', '2023-02-31T10:00'], /cannot be used/);
    refuses([page('s01.txt'), '--json=yes'], /There is no option --json=yes/);
    expect(run('--help').stdout).toContain('--dry-run');
  });

  test('a library that is a file', () => {
    writeFileSync(content, 'in the way');
    expect(run(page('s01.txt')).stderr).toMatch(/^The folder .* cannot be used/);
    expect(readFileSync(content, 'utf8')).toBe('in the way');
  });

  test.skipIf(process.getuid?.() === 0)('a library that may not be written', () => {
    mkdirSync(content);
    chmodSync(content, 0o500);
    refuses([page('s01.txt')], /is not allowed/);
  });
});

test('a command killed half-way leaves the old article or the new one, whole', async () => {
  run(page('s01.txt'), '--slug', 'clock');
  const old = readFileSync(join(content, 'clock/en.md'), 'utf8');
  const long = write('long.txt', `Title\n04/March/2023 - 10:00\nطباعة\n${`${'word '.repeat(60)}.\n`.repeat(4000)}END.`);
  for (const wait of [300, 500, 600, 700, 900]) {
    const child = spawn(
      process.execPath,
      [...command, long, '--slug', 'clock', '--lang', 'en', '--force', '--content', content],
      { detached: true, stdio: 'ignore' },
    );
    const ended = new Promise((done) => child.once('exit', done));
    await new Promise((done) => setTimeout(done, wait));
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch {
      // It was faster than the wait.
    }
    await ended;
    const now = readFileSync(join(content, 'clock/en.md'), 'utf8');
    expect(now === old || now.trimEnd().endsWith('END.')).toBe(true);
    expect(() => JSON.parse(readFileSync(join(content, 'clock/article.json'), 'utf8'))).not.toThrow();
  }
}, 60_000);
