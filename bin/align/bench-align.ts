import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { showEscaped } from '../../core/article/to-sentence';
import { benchQuality } from './bench-quality';
import { benchSpeed } from './bench-speed';
import { parseGold } from './gold';
import { readInput } from './read-input';

const usage = 'Usage: npm run bench -- align [--gold FILE.json]';

/** Prints how well and how fast the aligner works on texts whose links are known; they are not in the repository. */
export async function benchAlign(words: readonly string[]): Promise<string | null> {
  const file = readGoldArgument(words);
  if (file === null) return usage;
  if (file === '' || !existsSync(file)) {
    const missing = file === '' ? 'No gold file is named' : `There is no gold file ${showEscaped(file)}`;
    console.log(`${missing}: nothing is measured. Name one with --gold FILE.json or in MUQABALA_GOLD.`);
    return null;
  }
  const input = await readInput(file);
  const gold = input.ok ? parseGold(input.value, showEscaped(file)) : input;
  if (!gold.ok) return gold.sentence;
  benchQuality(gold.value);
  benchSpeed(gold.value);
  return null;
}

/** The file named, an empty name where none is, `null` where the words make no sense. */
function readGoldArgument(words: readonly string[]): string | null {
  try {
    const options = { gold: { type: 'string' } } as const;
    return parseArgs({ args: [...words], options }).values.gold ?? process.env.MUQABALA_GOLD ?? '';
  } catch {
    return null;
  }
}
