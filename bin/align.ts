import { showEscaped } from '../core/article/to-sentence';
import { createContentStore } from '../server/content/content-store';
import { alignDocuments } from './align/align-documents';
import { type Outcome, refuse } from './align/outcome';
import { parseDocuments } from './align/parse-documents';
import { readArguments } from './align/read-arguments';
import { readInput } from './align/read-input';
import { report } from './align/report';
import { seal } from './align/seal';

/** Aligns texts, reports on an article, or seals its corrections: core/align/README.md says how. */
async function align(words: readonly string[]): Promise<Outcome<string>> {
  const args = readArguments(words);
  if (!args.ok) return args;
  if (args.value.task === 'align') return alignFile(args.value.file);
  const { slug, content } = args.value;
  const store = createContentStore(content);
  const article = await store.read(slug);
  if (article === null) return refuseArticle(slug, content);
  const lines =
    args.value.task === 'seal'
      ? await seal(article, store, args.value.accept)
      : ({ ok: true, value: report(article) } as const);
  return lines.ok ? { ok: true, value: `${lines.value.join('\n')}\n` } : lines;
}

async function alignFile(file: string | null): Promise<Outcome<string>> {
  const input = await readInput(file);
  if (!input.ok) return input;
  const documents = parseDocuments(input.value, file === null ? 'Standard input' : showEscaped(file));
  if (!documents.ok) return documents;
  return { ok: true, value: `${JSON.stringify(alignDocuments(documents.value, tellProgress))}\n` };
}

function refuseArticle(slug: string, content: string): Outcome<never> {
  const [name, folder] = [showEscaped(slug), showEscaped(content)];
  return refuse(`There is no article “${name}” without a fault in ${folder}; npm run check-content names the faults.`);
}

/** A person who waits sees how far it is; a file does not. */
function tellProgress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
}

const answer = await align(process.argv.slice(2)).catch(() => refuse('Something went wrong that was not foreseen.'));
if (answer.ok) process.stdout.write(answer.value);
else {
  process.stderr.write(`${answer.sentence}\n`);
  process.exitCode = 1;
}
