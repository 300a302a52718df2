import type { Engine, Library } from './engine';
import { filesEngine } from './files';
import { miniSearchEngine, oramaEngine } from './in-memory';
import { ilikeEngine, likeEngine } from './like';
import { postgresEngine } from './postgres';

/** An engine, and what has to be there before its clock runs. */
export type NamedEngine = Engine & { readonly prepare?: (library: Library) => Promise<void> };

/** The engines in the order in which they are measured; those of PostgreSQL where an address is given. */
export function listEngines(address: string | undefined): { readonly [name: string]: NamedEngine } {
  return {
    files: filesEngine,
    like: likeEngine,
    minisearch: miniSearchEngine,
    orama: oramaEngine,
    ...(address === undefined ? {} : { postgres: postgresEngine(address), ilike: ilikeEngine(address) }),
  };
}
