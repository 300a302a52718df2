import type Database from 'libsql';
import type { LanguageTag } from '../../../../core/languages/table';
import { titleComparer } from '../../../../core/library/compare-articles';
import { askJson, askRow, change } from '../catalogue/ask-rows';
import { placeAmong, type Ranked } from './place-among';

/** Gives every title that has no place yet its place among the others, as the reader's language sorts them. */
export function rankTitles(db: Database.Database, reader: LanguageTag): void {
  const open = askRow(db, 'SELECT 1 FROM shown WHERE reader = ? AND rank IS NULL LIMIT 1', reader);
  if (open === undefined) return;
  const titles = askJson<Ranked>(
    db,
    `SELECT json_object('id', article, 'rank', rank, 'title', json(title)) AS row FROM shown
     WHERE reader = ? ORDER BY rank`,
    reader,
  );
  for (const [id, rank] of placeAmong(titles, titleComparer(reader)))
    change(db, 'UPDATE shown SET rank = ? WHERE reader = ? AND article = ?', rank, reader, id);
}
