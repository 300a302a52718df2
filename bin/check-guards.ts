import { fileURLToPath } from 'node:url';
import { proveLinter } from './guards/prove-linter';
import { provePurity } from './guards/prove-purity';
import { proveSourceRules } from './guards/prove-source-rules';
import { readSources } from './guards/read-sources';
import { findIdleExceptions, findViolations } from './guards/source-rules';

const root = fileURLToPath(new URL('..', import.meta.url));

// First the guards themselves: each must refuse a bad file and let a good one in the same place be.
for (const [name, { proven, faults }] of Object.entries({
  'the linter': proveLinter(root),
  'the purity of core': provePurity(root),
  'the source rules': proveSourceRules(),
})) {
  for (const fault of faults) report(`${name} ${fault}`);
  console.log(`Guard: ${name}: ${proven} files judged rightly, ${faults.length} wrongly.`);
}

// Then the sources, by the rules that only these guards know.
const sources = readSources(root);
for (const { file, line, rule, advice } of [...sources].flatMap(([file, text]) => findViolations(file, text))) {
  report(`${file}:${line} ${rule}. ${advice}`);
}
for (const sentence of findIdleExceptions(sources)) report(sentence);
console.log(`Sources: ${sources.size} files read.`);

function report(sentence: string) {
  console.error(sentence);
  process.exitCode = 1;
}
