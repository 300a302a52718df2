import { nodeComplaint } from './start/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  Promise.all([import('./start/failure.mjs'), import('./start/read.mjs')]).then(([{ runOrExplain }, { read }]) =>
    runOrExplain(read),
  );
}
