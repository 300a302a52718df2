import { alignSentences } from '../../core/align/align-sentences';
import written from '../../core/align/lexicon/en-ar-written.json';
import { learnLexicon } from '../../core/align/lexicon/learn-lexicon';
import type { Lexicon } from '../../core/align/lexicon/lexicon';
import { readLearntWords } from '../../core/align/lexicon/read-learnt-words';
import { readWrittenWords } from '../../core/align/lexicon/read-written-words';
import { writeLearntWords } from '../../core/align/lexicon/write-learnt-words';
import { type Gold, isPermitted } from './gold';
import { Score } from './score';

const folds = 5;

/** Prints strict and lax F1 and what is found to stand alone, by kind of text, with several lexicons. */
export function benchQuality(documents: readonly Gold[]): void {
  const words = readWrittenWords(written.words);
  const bySource = foldedLexicons(documents, ({ source }) => source);
  const byDocument = foldedLexicons(documents, (_, at) => String(at % folds));
  printScores('Lexicon learnt from the other sources', documents, bySource);
  printScores('Lexicon learnt from the other documents', documents, byDocument);
  printScores('Shipped lexicon (learnt from some of these texts)', documents, () => undefined);
  printScores('Written words only', documents, () => words);
  printScores('No lexicon', documents, () => null);
}

/** Lexicons each learnt from the permitted texts of the other folds. */
function foldedLexicons(
  documents: readonly Gold[],
  foldOf: (document: Gold, at: number) => string,
): (document: Gold, at: number) => Lexicon {
  const lexicons = new Map<string, Lexicon>();
  for (const fold of new Set(documents.map(foldOf))) {
    const others = documents.filter((document, at) => foldOf(document, at) !== fold && isPermitted(document));
    const learnt = learnLexicon(others.map(({ en, ar, gold }) => ({ first: en, second: ar, links: gold })));
    lexicons.set(fold, readLearntWords(writeLearntWords(learnt), readWrittenWords(written.words)));
  }
  return (document, at) => lexicons.get(foldOf(document, at)) ?? new Map();
}

function printScores(
  title: string,
  documents: readonly Gold[],
  lexiconOf: (document: Gold, at: number) => Lexicon | null | undefined,
): void {
  const scores = new Map<string, Score>();
  documents.forEach((document, at) => {
    const links = alignSentences(document.en, document.ar, ['en', 'ar'], { lexicon: lexiconOf(document, at) });
    const predicted = links.map(({ first, second }) => [first, second] as const);
    for (const name of groupsOf(document)) {
      const score = scores.get(name) ?? new Score();
      scores.set(name, score);
      score.add(document.gold, predicted);
    }
  });
  console.log(`\n${title}`);
  for (const [name, score] of [...scores].sort(([one], [other]) => one.localeCompare(other, 'en')))
    console.log(`  ${name.padEnd(24)} ${score}`);
}

function groupsOf({ id, construction }: Gold): string[] {
  return [`${id.split('/')[0]} ${construction}`, `all ${construction}`, 'all'];
}
