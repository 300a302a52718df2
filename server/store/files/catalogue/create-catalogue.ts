import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type Database from 'libsql';
import type { FolderRead } from '../../../content/read-article-folder';
import { toFaultLine } from '../../../content/to-fault-line';
import { warnOnce } from '../../../content/warn-once';
import type { StoreReport } from '../../article-store';
import { isBusy, isUnwritable, saysWhy } from './catalogue-errors';
import { changeTeller } from './change-teller';
import { readFact } from './facts';
import { inTransaction } from './in-transaction';
import { forgetArticle, keepArticle, nextGeneration, type ReadFolder, settle, toLooked } from './keep-article';
import { lookAtFolders } from './look-at-folders';
import { mendedCatalogue } from './mended-catalogue';
import { readReport } from './read-report';
import { type Signature, signFolder } from './sign-folder';
import { takeTurn } from './take-turn';

/** The folders are looked at again after so long, in milliseconds; where there are many, mostly for a twentieth of the time. */
const shortestRest = 3_000;
const longestRest = 10_000;
const restByWork = 20;
/** Changes that other processes kept are noticed after so long, in milliseconds. */
const noticedOften = 1_000;
/** How long an answer waits for the first look at a library, in milliseconds. */
const patience = 10_000;

export type Catalogue = {
  /**
   * Asks what is known. The folders are looked at in the background; only the first look at a library is waited for, and
   * one that takes long is answered with what has been read by then.
   */
  readonly ask: <Answer>(question: (db: Database.Database) => Answer) => Promise<Answer>;
  /** Resolves when the catalogue knows everything that lay in the folder when this was called. */
  readonly refresh: () => Promise<StoreReport>;
  /** The same for one article. */
  readonly refreshOne: (slug: string) => Promise<void>;
  /** Looks for changes in the background, if it is time to, and tells of them. Never throws. */
  readonly noticeChanges: () => void;
};

/**
 * The catalogue of a folder of articles: what lists and search need to know of them, in a SQLite file in `cache` that the
 * processes of a machine share. Where it cannot be kept there it is in memory, and each process has its own. `builtAt`,
 * in milliseconds: changes since then are told from the start.
 */
export function createCatalogue(
  folder: string,
  cache: string,
  inspect: (slug: string) => Promise<FolderRead>,
  builtAt: number | null = null,
): Catalogue {
  const root = resolve(folder);
  const kept = mendedCatalogue(root, cache);
  let looking: { readonly from: number; readonly work: Promise<void> } | null = null;
  let rest = shortestRest;
  let tried = 0;

  /** Tries again where the catalogue had to be made anew. */
  const mending = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        if (attempt === 3) throw error;
        kept.mend(error);
      }
    }
  };
  /** A catalogue that knows the library stays in use where nothing new can be written: the next look tries again. */
  const keepingOld = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(isUnwritable(error) || isBusy(error)) || !kept.isComplete()) throw error;
      warnOnce(
        `The catalogue of the library cannot be changed (${saysWhy(error)}). Lists and search show what it knew.`,
      );
    }
  };
  const look = async (since: number, isOwnReport: boolean): Promise<void> => {
    tried = Date.now();
    const turn = await takeTurn(kept.db(), since);
    if (turn === null) return;
    const start = performance.now();
    try {
      const faults = await lookAtFolders(kept.db(), { root, inspect }, turn);
      if (!isOwnReport) for (const fault of faults) warnOnce(`Left out of the library: ${toFaultLine(fault)}`);
    } finally {
      rest = Math.min(longestRest, Math.max(shortestRest, restByWork * (performance.now() - start)));
      turn.end();
    }
  };
  /** One look at a time; a further one where the last began too early. */
  const lookOnce = async (since: number, isOwnReport = false): Promise<void> => {
    while (looking !== null && looking.from <= since) await looking.work.catch(() => null);
    if (looking === null) {
      const work = mending(() => keepingOld(() => look(since, isOwnReport))).finally(() => {
        looking = null;
      });
      looking = { from: Date.now(), work };
    }
    await looking.work;
  };
  const isRested = () => looking === null && Date.now() - Math.max(tried, readFact(kept.db(), 'seenUntil')) >= rest;
  const lookSoon = (): void => {
    if (isRested()) lookOnce(Date.now() - rest).catch(warnOfLook);
  };
  const tell = changeTeller(builtAt);
  let noticed = 0;
  const notice = (): Promise<void> =>
    mending(async () => {
      tell(kept.db());
      if (!isRested()) return;
      await lookOnce(Date.now() - rest);
      tell(kept.db());
    });

  return {
    ask: (question) =>
      mending(async () => {
        if (kept.isComplete()) lookSoon();
        else await Promise.race([lookOnce(0), setTimeout(patience, undefined, { ref: false })]);
        return question(kept.db());
      }),
    refresh: async () => {
      await lookOnce(Date.now(), true);
      return mending(async () => readReport(kept.db()));
    },
    refreshOne: (slug) =>
      mending(() =>
        keepingOld(async () => {
          const signature = signFolder(root, slug);
          const looked = signature && toLooked(toReadFolder(slug, signature, await inspect(slug)));
          const db = kept.db();
          inTransaction(db, () => {
            if (looked === null) forgetArticle(db, slug);
            else keepArticle(db, looked);
            settle(db);
            nextGeneration(db);
          });
        }),
      ),
    noticeChanges: () => {
      if (Date.now() - noticed < noticedOften) return;
      noticed = Date.now();
      notice().catch(warnOfLook);
    },
  };
}

function toReadFolder(slug: string, { text, certain, images }: Signature, read: FolderRead): ReadFolder {
  return { slug, signature: certain ? text : '', images, read };
}

function warnOfLook(error: unknown): void {
  warnOnce(`The library cannot be looked at: ${saysWhy(error)}.`);
}
