import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { storeContract } from '../store-contract/store-contract';
import { createFilesStore } from './create-files-store';

describe('the store of files', () => {
  storeContract(async () => {
    const place = await mkdtemp(join(tmpdir(), 'store-'));
    return {
      store: createFilesStore(join(place, 'content'), join(place, 'cache')),
      drop: () => rm(place, { recursive: true, force: true }),
    };
  });
});
