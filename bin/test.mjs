import { nodeComplaint } from './start/node-version.mjs';

const complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./start/test.mjs').then(({ test }) => test());
}
