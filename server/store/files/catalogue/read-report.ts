import type Database from 'libsql';
import type { Fault } from '../../../../core/article/fault';
import type { StoreReport } from '../../article-store';
import { askRows } from './ask-rows';
import { readFact } from './facts';

/** What is wrong in a library, as the catalogue last saw it: first the library itself, then its articles by slug. */
export function readReport(db: Database.Database): StoreReport {
  const rows = askRows<{ faults: string; notices: string }>(
    db,
    `SELECT faults, notices FROM article WHERE faults <> '[]' OR notices <> '[]' ORDER BY slug`,
  );
  return {
    faults: [readFact(db, 'faults'), ...rows.map(({ faults }) => faults)].flatMap(parseFaults),
    notices: rows.flatMap(({ notices }) => parseFaults(notices)),
  };
}

/** The catalogue wrote them itself. */
function parseFaults(json: string): Fault[] {
  return JSON.parse(json) as Fault[];
}
