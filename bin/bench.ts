import { benchAlign } from './align/bench-align';
import { benchPage } from './page/bench-page';
import { benchSearch } from './search/bench-search';
import { benchSentences } from './sentences/bench-sentences';
import { benchServe } from './serve/bench-serve';

/** What can be measured: each takes the words behind its name and returns a sentence where it cannot begin. */
const benches: { readonly [name: string]: (words: readonly string[]) => Promise<string | null> } = {
  align: benchAlign,
  page: benchPage,
  search: benchSearch,
  sentences: benchSentences,
  serve: benchServe,
};

const [name = '', ...words] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
const complaint = bench
  ? await bench(words)
  : `Usage: npm run bench -- NAME. The benches are: ${Object.keys(benches).join(', ')}.`;
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
}
