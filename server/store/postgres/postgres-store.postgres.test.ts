import { afterAll, describe } from 'vitest';
import { storeContract } from '../store-contract/store-contract';
import { postgresStores } from './fixtures/postgres-stores';

const stores = await postgresStores();
afterAll(stores.remove);

describe('the store in PostgreSQL', () => {
  storeContract(stores.make);
});
