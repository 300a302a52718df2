import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'texts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const english = ['We met in 1931.', 'The price was 250,000.', 'It rained on 17 days.', 'Call 445 now.'];
const arabic = ['التقينا في عام ١٩٣١.', 'هطل المطر في ١٧ يوما.', 'اتصل الآن بالرقم ٤٤٥.'];

describe('npm run align', { timeout: 60_000 }, () => {
  it('reads a file and prints the links of each document by its id', async () => {
    const documents = [
      { id: 'a', en: english, ar: arabic },
      { id: 'b', first: ['Berlin 12'], second: ['Berlin 12'], languages: ['de', 'fr'], more: 1 },
      { id: 'c', en: [], ar: [] },
    ];
    const { status, stdout, stderr } = align([await write(JSON.stringify(documents))]);
    expect(JSON.parse(stdout)).toEqual({
      a: [
        [[0], [0]],
        [[1], []],
        [[2], [1]],
        [[3], [2]],
      ],
      b: [[[0], [0]]],
      c: [],
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('reads the standard input where no file is named', () => {
    const { status, stdout } = align([], JSON.stringify([{ id: 'a', en: english, ar: english }]));
    expect(JSON.parse(stdout).a).toEqual([0, 1, 2, 3].map((at) => [[at], [at]]));
    expect(status).toBe(0);
  });

  it.each([
    ['[{', 'this is not JSON.'],
    ['{}', 'Write a list of {"id"'],
    ['[{"id": "a", "en": ["x"]}]', 'Write a list of {"id"'],
    ['[{"id": "a", "first": [], "second": [], "languages": ["en", "xx"]}]', 'two of en, ar, fr, de'],
    ['[{"id": "a", "en": [], "ar": []}, {"id": "a", "en": [], "ar": []}]', 'two documents have the id “a”'],
  ])('says what is wrong with %s', (input, sentence) => {
    expectRefusal(align([], input), sentence);
  });

  it('says so where a file is missing or the words make no sense', () => {
    expectRefusal(align([path.join(folder, 'none.json')]), 'the file is not there or cannot be read.');
    expectRefusal(align(['--colour']), 'Usage: npm run align');
    expectRefusal(align(['a', 'b']), 'Usage: npm run align');
  });
});

describe('npm run align -- --report', { timeout: 60_000 }, () => {
  it('lists what stands alone and what is corrected, with its row, its blocks and first words', () => {
    const { status, stdout } = align(['--report', 'the-night-market-of-two-cities']);
    expect(stdout).toMatch(/^en – ar: 19 rows, \d+ things to look at, 1 corrected\.\n/);
    expect(stdout).toContain('row 5, block 6/–, en only: \u2068The council has tried to improve matters.');
    expect(stdout).toMatch(/row 13, block –\/13, corrected, ar only: \u2068ولأهل باب الريح/);
    expect(status).toBe(0);
  });

  it('lists what is unsure with its sentence, and last the corrections that are not used or not sealed', async () => {
    for (const name of ['article.json', 'en.md', 'ar.md'])
      await writeArticle('market', {
        [name]: await readFile(path.join(root, 'content/the-night-market-of-two-cities', name), 'utf8'),
      });
    await writeArticle('market', { 'pairs.json': corrections([1, 1], [99, 1]) });
    const { stdout } = align(['--report', 'market', '--content', folder]);
    expect(stdout).toMatch(/^en – ar: 18 rows, \d+ things to look at, 1 corrected\.\n/);
    expect(stdout).toMatch(/row 1, block 1\/1, corrected, confidence 1\.00: \u2068At a quarter to eight/);
    expect(stdout).toMatch(/row 14, block 15\/13, sentence 1\/1, confidence 0\.\d\d: \u2068Halm is reached/);
    expect(stdout.split('\n').slice(-3)).toEqual([
      'market/pairs.json  Correction 1 is used but not sealed: a change of its texts would go unseen. Run npm run align -- --seal SLUG.',
      'market/pairs.json  Correction 2 is not used: en.md has no block 99. Correct the number or remove the correction.',
      '',
    ]);
  });

  it('reports on each two of several editions', () => {
    const { stdout } = align(['--report', 'a-library-card-in-four-languages']);
    for (const pair of ['en – ar', 'en – fr', 'en – de', 'ar – fr', 'ar – de', 'fr – de'])
      expect(stdout).toContain(`${pair}: 12 rows`);
  });

  it('says so where there is no such article', () => {
    expectRefusal(align(['--report', 'nothing-here']), 'There is no article “nothing-here”');
    expectRefusal(align(['--report', '../etc', '--content', folder]), 'There is no article “../etc”');
  });
});

describe('npm run align -- --seal', { timeout: 60_000 }, () => {
  const seal = (...words: string[]) => align(['--seal', 'bread', ...words, '--content', folder]);
  const pairs = () => readFile(path.join(folder, 'bread', 'pairs.json'), 'utf8');

  it('writes the digests, then leaves a changed text until it is accepted', async () => {
    await writeArticle('bread', { 'en.md': english, 'ar.md': arabic, 'pairs.json': corrections([2, 2]) });
    const before = await readFile(path.join(folder, 'bread', 'en.md'), 'utf8');
    expect(seal()).toMatchObject({ status: 0, stdout: 'Sealed: correction 1.\n', stderr: '' });
    const sealed = await pairs();
    expect(sealed).toMatch(/"first": \[\{ "block": 2, "digest": "[0-9a-f]{16}" \}\]/);
    expect(await readFile(path.join(folder, 'bread', 'en.md'), 'utf8')).toBe(before);
    expect(seal().stdout).toBe('Nothing to seal: pairs.json stays as it is.\n');

    await writeFile(path.join(folder, 'bread', 'en.md'), before.replace('250,000', '260,000'));
    const left = seal();
    expect(left.stdout).toMatch(/^Nothing to seal: .+\nCorrection 1 is not used: block 2 of en\.md is no longer/);
    expect([left.status, await pairs()]).toEqual([0, sealed]);
    expect(seal('--accept').stdout).toMatch(
      /^Sealed: correction 1\.\n.+en 2: \u2068The price was 260,000\.\u2069 \| ar 2: /,
    );
    expect(await pairs()).not.toBe(sealed);
    expect(align(['--report', 'bread', '--content', folder]).stdout).not.toContain('not used');
  });

  it('says so where there is nothing that could be sealed', async () => {
    expectRefusal(seal(), 'There is no article “bread”');
    await writeArticle('bread', { 'en.md': english });
    expectRefusal(seal(), 'bread has one edition');
    await writeArticle('bread', { 'ar.md': arabic });
    expectRefusal(seal(), 'bread has no corrections. Write them into its pairs.json first');
    await writeArticle('bread', { 'pairs.json': '{"corrections": [5]}' });
    expectRefusal(seal(), 'npm run check-content names the faults');
    for (const words of [
      ['--accept'],
      ['--seal'],
      ['--report', 'bread', '--seal', 'bread'],
      ['--report', 'bread', '--accept'],
      ['--seal', 'bread', 'file.json'],
    ])
      expectRefusal(align(words), 'Usage: npm run align');
  });
});

describe('npm run bench', { timeout: 60_000 }, () => {
  it('measures nothing where the gold file is not there, and says so', () => {
    const { status, stdout } = run('bin/bench.ts', ['align', '--gold', path.join(folder, 'none.json')]);
    expect(stdout).toContain('nothing is measured');
    expect(status).toBe(0);
  });

  it('names the benches there are', () => {
    expectRefusal(run('bin/bench.ts', ['toString']), 'The benches are: align, page, search, sentences, serve.');
  });
});

describe('npm run learn-lexicon', { timeout: 60_000 }, () => {
  it('says what is wrong with its file', async () => {
    expectRefusal(run('bin/learn-lexicon.ts', []), 'Usage: npm run learn-lexicon');
    expectRefusal(run('bin/learn-lexicon.ts', [await write('[{"id": 1}]')]), '“0.id” is not what is asked for');
  });
});

type Run = ReturnType<typeof run>;

function align(words: readonly string[], input?: string) {
  return run('bin/align.ts', words, input);
}

function run(command: string, words: readonly string[], input = '') {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, command, ...words], { cwd: root, encoding: 'utf8', input });
}

function expectRefusal({ status, stdout, stderr }: Run, sentence: string): void {
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stderr.split('\n')).toHaveLength(2);
  expect([status, stdout]).toEqual([1, '']);
}

/** The text of corrections without digests: a block of either side each. */
function corrections(...pairs: [number, number][]): string {
  const written = pairs.map(([one, other]) => ({
    languages: ['en', 'ar'],
    first: [{ block: one }],
    second: [{ block: other }],
  }));
  return JSON.stringify({ corrections: written });
}

/** Puts files into an article: an edition is a list of paragraphs. */
async function writeArticle(slug: string, files: { [name: string]: string | string[] }): Promise<void> {
  await mkdir(path.join(folder, slug), { recursive: true });
  const facts = '{"publishedAt":"2024-05-06T09:23","original":"en"}';
  const all: { [name: string]: string | readonly string[] } = { 'article.json': facts, ...files };
  for (const [name, text] of Object.entries(all)) {
    const whole = typeof text === 'string' ? text : `---\ntitle: T\ntranslation: human\n---\n\n${text.join('\n\n')}\n`;
    await writeFile(path.join(folder, slug, name), whole);
  }
}

async function write(text: string): Promise<string> {
  const file = path.join(folder, 'texts.json');
  await writeFile(file, text);
  return file;
}
