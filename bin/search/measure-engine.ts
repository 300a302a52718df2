import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseArticles, countCases } from './case-articles';
import { listEngines } from './engines/engines';
import { makeLibrary } from './library/make-articles';
import { makeQueries } from './make-queries';

/** Queries that are asked before the clock runs, and those that count. */
const warmUp = 50;
const counted = 500;

// One task in a process of its own, so that no engine pays for what another left in memory. Prints JSON.
const [name = '', task = '', count = '', place = ''] = process.argv.slice(2);
const engine = listEngines(process.env.DATABASE_URL)[name];
if (engine === undefined) throw new Error(`There is no engine “${name}”.`);
const library = makeLibrary(Number(count));

if (task === 'make') {
  await engine.prepare?.({ ...library, place });
  const start = performance.now();
  await engine.make({ ...library, place });
  print({ index: performance.now() - start });
} else if (task === 'ask') {
  const begin = performance.now();
  const { ask, size, close } = await engine.open({ ...library, place });
  const start = performance.now() - begin;
  const queries = makeQueries(library, Number(count), warmUp + counted);
  const times: number[] = [];
  const processor: number[] = [];
  for (const query of queries) {
    const from = performance.now();
    const used = process.cpuUsage();
    await ask(query);
    const { user, system } = process.cpuUsage(used);
    times.push(performance.now() - from);
    processor.push((user + system) / 1_000);
  }
  global.gc?.();
  const shown = { times: times.slice(warmUp), processor: processor.slice(warmUp) };
  print({ start, ...shown, memory: process.memoryUsage.rss(), size: await size() });
  await close();
} else {
  const own = await mkdtemp(join(tmpdir(), 'cases-'));
  const cases = { articles: caseArticles, place: own };
  await engine.prepare?.(cases);
  await engine.make(cases);
  const { ask, close } = await engine.open(cases);
  print({ cases: await countCases(ask) });
  await close();
  await rm(own, { recursive: true, force: true });
}

function print(found: object): void {
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
