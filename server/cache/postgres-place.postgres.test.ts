import { inject } from 'vitest';
import { postgresPlace } from './postgres-place.mjs';
import { describeSharing } from './sharing-contract/describe-sharing';

describeSharing('PostgreSQL', () => ({
  open: (build) => postgresPlace(inject('postgres'), build),
  env: { DATABASE_URL: inject('postgres') },
}));
