import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { listEngines } from './engines/engines';
import type { Measured, Task } from './measured';

const usage = 'Usage: npm run bench -- search [--sizes 1000,10000,100000] [--engines files,like,minisearch,orama]';
const notForBenches =
  'The database that DATABASE_URL names would be emptied. Name one that is meant for it: its name begins with “bench”.';
const run = promisify(execFile);
const script = fileURLToPath(new URL('./measure-engine.ts', import.meta.url));

/**
 * Measures how fast engines make an index of a made-up library and answer 500 queries of all kinds, and what they find of the
 * cases. PostgreSQL is among them where `DATABASE_URL` names a database to be emptied. Returns a sentence where it cannot begin.
 */
export async function benchSearch(words: readonly string[]): Promise<string | null> {
  const engines = listEngines(process.env.DATABASE_URL);
  const asked = readArguments(words, Object.keys(engines));
  if (asked === null) return usage;
  if (process.env.DATABASE_URL === undefined) console.log('DATABASE_URL is not set: PostgreSQL is not measured.');
  else if (!isForBenches(process.env.DATABASE_URL)) return notForBenches;
  const place = await mkdtemp(join(tmpdir(), 'bench-search-'));
  try {
    printRow([
      'engine',
      'articles',
      'index s',
      'start ms',
      'MB disk',
      'MB memory',
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'p95 cpu',
      'cases',
    ]);
    for (const count of asked.sizes) {
      for (const name of asked.engines) {
        if (count <= (engines[name]?.most ?? 0)) printMeasured(name, count, await measure(name, count, place));
      }
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
  return null;
}

/** A library that somebody reads must not be lost to a measurement. */
function isForBenches(address: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.startsWith('/bench');
}

function readArguments(words: readonly string[], known: readonly string[]) {
  try {
    const options = { sizes: { type: 'string' }, engines: { type: 'string' } } as const;
    const { values } = parseArgs({ args: [...words], options });
    const sizes = (values.sizes ?? '1000,10000,100000').split(',').map(Number);
    const engines = values.engines?.split(',') ?? known;
    const fits =
      sizes.every((size) => Number.isInteger(size) && size > 0) && engines.every((name) => known.includes(name));
    return fits ? { sizes, engines } : null;
  } catch {
    return null;
  }
}

async function measure(name: string, count: number, root: string): Promise<Measured> {
  const place = join(root, `${name}-${count}`);
  await mkdir(place);
  const part = async (task: Task): Promise<Partial<Measured>> => {
    const words = ['--expose-gc', '--import', 'tsx', script, name, task, String(count), place];
    const { stdout } = await run(process.execPath, words, { maxBuffer: 2 ** 26 });
    return JSON.parse(stdout) as Partial<Measured>;
  };
  const measured = { ...(await part('make')), ...(await part('ask')), ...(await part('cases')) } as Measured;
  await rm(place, { recursive: true, force: true });
  return measured;
}

function printMeasured(
  name: string,
  count: number,
  { index, start, memory, size, times, processor, cases }: Measured,
): void {
  const share = (part: number, all = times) => {
    const sorted = all.toSorted((one, other) => one - other);
    return (sorted[Math.ceil(sorted.length * part) - 1] ?? 0).toFixed(1);
  };
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(0);
  printRow([
    name,
    String(count),
    // What is in memory only is made anew by every process that starts.
    ((size === null ? start : index) / 1_000).toFixed(1),
    start.toFixed(0),
    size === null ? '–' : megabytes(size),
    megabytes(memory),
    share(0.5),
    share(0.95),
    share(0.99),
    share(0.95, processor),
    `${cases.found}/${cases.toFind} found, ${cases.wrong}/${cases.toMiss} wrong`,
  ]);
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(11) : cell.padStart(10))).join(' '));
}
