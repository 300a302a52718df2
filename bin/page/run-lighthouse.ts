import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/**
 * Prints what Lighthouse gives the page on a phone, where it is on this machine: the command in LIGHTHOUSE_PATH, or
 * `lighthouse`. It is no dependency: it weighs more than everything else here together.
 */
export async function runLighthouse(address: string, browser: string): Promise<void> {
  const command = process.env.LIGHTHOUSE_PATH ?? 'lighthouse';
  if (spawnSync(command, ['--version']).status !== 0) {
    console.log('\nLighthouse is not on this machine (LIGHTHOUSE_PATH): its scores are not measured.');
    return;
  }
  const scores = new Map<string, number[]>();
  for (let run = 0; run < runs; run++) {
    const file = join(tmpdir(), `muqabala-lighthouse-${process.pid}.json`);
    const flags = ['--quiet', '--output=json', `--output-path=${file}`, '--chrome-flags=--headless=new --no-sandbox'];
    const only = `--only-categories=${categories.join()}`;
    spawnSync(command, [address, ...flags, only], { env: { ...process.env, CHROME_PATH: browser } });
    const report: { categories: Record<string, { score: number }> } = JSON.parse(await readFile(file, 'utf8'));
    for (const name of categories)
      scores.set(name, [...(scores.get(name) ?? []), 100 * (report.categories[name]?.score ?? 0)]);
    await rm(file);
  }
  console.log(`\nLighthouse, phone, medians of ${runs}; at least 98, then 100`);
  for (const [name, given] of scores) console.log(`${name}: ${median(given).toFixed(0)}`);
}
