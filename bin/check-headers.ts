import { checkSite } from './headers/check-site';
import { ensureBuilt } from './start/build.mjs';
import { runOrExplain } from './start/failure.mjs';
import { stopOnSignals } from './start/processes.mjs';

stopOnSignals(() => 130);
await runOrExplain(async () => {
  await ensureBuilt();
  const { faults, walked } = await checkSite();
  for (const fault of faults) console.error(`  ${fault}`);
  console.log(walked);
  if (faults.length > 0) process.exitCode = 1;
});
