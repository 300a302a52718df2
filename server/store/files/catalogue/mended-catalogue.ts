import type Database from 'libsql';
import { warnOnce } from '../../../content/warn-once';
import { isUnreadable, isUnwritable, saysWhy } from './catalogue-errors';
import { readFact } from './facts';
import { type OpenCatalogue, openCatalogue, openCatalogueInMemory, removeCatalogue } from './open-catalogue';

export type MendedCatalogue = {
  /** The catalogue, opened when it is first asked for. */
  readonly db: () => Database.Database;
  /** False until all folders have been looked at once. */
  readonly isComplete: () => boolean;
  /**
   * After an error: puts another catalogue, which knows nothing yet, in the place of one that is damaged or cannot be kept,
   * so that the same can be tried again. An error of another kind is thrown on.
   */
  readonly mend: (error: unknown) => void;
};

/** The catalogue of the library `root` in the folder `cache`, or in memory where it cannot be kept there. */
export function mendedCatalogue(root: string, cache: string): MendedCatalogue {
  let opened: OpenCatalogue | null = null;
  const inMemory = (error: unknown): OpenCatalogue => {
    warnOnce(`The catalogue of the library cannot be kept in “${cache}” (${saysWhy(error)}). It is made in memory.`);
    return openCatalogueInMemory();
  };
  const open = (): OpenCatalogue => {
    try {
      opened ??= openCatalogue(cache, root);
    } catch (error) {
      opened = inMemory(error);
    }
    return opened;
  };
  return {
    db: () => open().db,
    isComplete: () => readFact(open().db, 'seenUntil') > 0,
    mend: (error) => {
      if (opened === null || opened.file === null) throw error;
      if (isUnreadable(error)) {
        removeCatalogue(opened);
        opened = null;
      } else if (isUnwritable(error)) opened = inMemory(error);
      else throw error;
    },
  };
}
