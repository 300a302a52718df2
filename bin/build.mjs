import { build, ensureBuilt } from './start/build.mjs';
import { runOrExplain } from './start/failure.mjs';
import { stopOnSignals } from './start/processes.mjs';

// `--if-needed` keeps a build that was made from exactly these files.
stopOnSignals(() => 130);
await runOrExplain(process.argv.includes('--if-needed') ? ensureBuilt : build);
