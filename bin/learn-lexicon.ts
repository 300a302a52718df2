import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { learnLexicon } from '../core/align/lexicon/learn-lexicon';
import { writeLearntWords } from '../core/align/lexicon/write-learnt-words';
import { showEscaped } from '../core/article/to-sentence';
import { type Gold, isPermitted, parseGold } from './align/gold';
import { type Outcome, refuse } from './align/outcome';
import { readInput } from './align/read-input';

const target = new URL('../core/align/lexicon/en-ar-learnt.json', import.meta.url);
const note =
  'Learnt by bin/learn-lexicon.ts from texts whose licence permits it: TICO-19 (CC0 1.0), opensource.guide (CC BY 4.0), ' +
  'React documentation (CC BY 4.0), African Storybook (CC BY). Stems and chances in hundredths; no sentence is kept.';

/** Learns the shipped lexicon from aligned texts and writes it, sorted, so that a second run changes nothing. */
function learn(documents: readonly Gold[]): string {
  const permitted = documents.filter(isPermitted);
  const texts = permitted.map(({ en, ar, gold }) => ({ first: en, second: ar, links: gold }));
  const words = writeLearntWords(learnLexicon(texts));
  const text = `${JSON.stringify({ note, words }, null, 2)}\n`;
  writeFileSync(target, text);
  return `${permitted.length} documents, ${words.length} words, ${gzipSync(text).length} bytes compressed.\n`;
}

async function readGoldFile([file, ...more]: readonly string[]): Promise<Outcome<Gold[]>> {
  if (file === undefined || more.length > 0) return refuse('Usage: npm run learn-lexicon -- FILE.json');
  const input = await readInput(file);
  return input.ok ? parseGold(input.value, showEscaped(file)) : input;
}

const gold = await readGoldFile(process.argv.slice(2));
if (gold.ok) process.stdout.write(learn(gold.value));
else {
  process.stderr.write(`${gold.sentence}\n`);
  process.exitCode = 1;
}
