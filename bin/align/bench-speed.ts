import { alignSentences } from '../../core/align/align-sentences';
import type { Gold } from './gold';

/** Prints how many strings are aligned in a second of processor time, and how time and memory grow with the texts. */
export function benchSpeed(documents: readonly Gold[]): void {
  const strings = documents.reduce((sum, { en, ar }) => sum + en.length + ar.length, 0);
  const speeds = Array.from({ length: 6 }, () => {
    const seconds = secondsOf(() => documents.map(({ en, ar }) => alignSentences(en, ar, ['en', 'ar'])));
    return Math.round(strings / seconds);
  });
  console.log(`\nStrings a second of processor time, run after run: ${speeds.join(' ')}`);
  for (const size of [1_200, 4_800, 19_200, 20_000]) benchSize(documents, size);
}

/** The documents one after the other, as one, `size` sentences a side. */
function benchSize(documents: readonly Gold[], size: number): void {
  const repeat = (sentences: readonly string[]) =>
    Array.from({ length: size }, (_, at) => sentences[at % sentences.length] ?? '');
  const first = repeat(documents.flatMap(({ en }) => en));
  const second = repeat(documents.flatMap(({ ar }) => ar));
  const seconds = secondsOf(() => alignSentences(first, second, ['en', 'ar']));
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const speed = Math.round((2 * size) / seconds);
  console.log(`${size} × ${size}: ${seconds.toFixed(2)} s, ${speed} strings a second, peak ${megabytes} MB`);
}

function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
