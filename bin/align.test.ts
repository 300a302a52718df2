import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  it('lists what stands alone and what is unsure, with its row and first words', () => {
    const { status, stdout } = align(['--report', 'the-night-market-of-two-cities']);
    expect(stdout).toMatch(/^en – ar: 18 rows, \d+ things to look at\.\n/);
    expect(stdout).toContain('row 5, en only: \u2068The council has tried to improve matters.');
    expect(stdout).toMatch(/row 14, sentence 1\/1, confidence 0\.\d\d: \u2068Halm is reached/);
    expect(status).toBe(0);
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

describe('npm run bench', { timeout: 60_000 }, () => {
  it('measures nothing where the gold file is not there, and says so', () => {
    const { status, stdout } = run('bin/bench.ts', ['align', '--gold', path.join(folder, 'none.json')]);
    expect(stdout).toContain('nothing is measured');
    expect(status).toBe(0);
  });

  it('names the benches there are', () => {
    expectRefusal(run('bin/bench.ts', ['toString']), 'The benches are: align.');
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

async function write(text: string): Promise<string> {
  const file = path.join(folder, 'texts.json');
  await writeFile(file, text);
  return file;
}
