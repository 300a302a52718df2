import { ensureBuilt } from './start/build.mjs';
import { checkOutage } from './start/check-outage.mjs';
import { runOrExplain } from './start/failure.mjs';
import { stopOnSignals } from './start/processes.mjs';

stopOnSignals(() => 130);
await runOrExplain(async () => {
  await ensureBuilt();
  await checkOutage();
});
