import { besideContract } from './beside-contract';
import type { MakeStore } from './fixtures/store-place';
import { listContract } from './list-contract';
import { proposeContract } from './propose-contract';
import { readContract } from './read-contract';
import { searchContract } from './search-contract';
import { writeContract } from './write-contract';

/** What every store of articles keeps to, as tests. To be called once in a test file of each implementation. */
export function storeContract(make: MakeStore): void {
  listContract(make);
  readContract(make);
  besideContract(make);
  writeContract(make);
  searchContract(make);
  proposeContract(make);
}
