import { ensureFaces } from './faces/ensure-faces.mjs';
import { runOrExplain } from './start/failure.mjs';

await runOrExplain(ensureFaces);
