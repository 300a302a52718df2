import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'libsql';
import type { Article } from '../../../core/article/article';
import { textOfBlocks } from '../../../core/article/text-of';
import { openDatabase } from '../../../server/store/postgres/database';
import { plainWords } from '../make-queries';
import { type Engine, pageSize } from './engine';

/** The whole text of each edition. */
export function plainTexts({ editions }: Article): string[] {
  return Object.values(editions).map(({ title, blocks }) => `${title}\n${textOfBlocks(blocks)}`);
}

/** What a site without a search engine does: SQLite looks through the texts for every word. */
export const likeEngine: Engine = {
  most: 10_000,
  make: async ({ articles, place }) => {
    const file = join(place, 'like.db');
    await rm(file, { force: true });
    const db = new Database(file);
    db.exec('CREATE TABLE plain (slug TEXT, published TEXT, text TEXT)');
    const put = db.prepare('INSERT INTO plain VALUES (?, ?, ?)');
    db.transaction(() => {
      for (const article of articles()) {
        for (const text of plainTexts(article)) put.run(article.slug, article.publishedAt, text);
      }
    })();
    db.close();
  },
  open: async ({ place }) => {
    const file = join(place, 'like.db');
    const db = new Database(file);
    return {
      ask: async (query) => {
        const words = plainWords(query).split(/\s+/);
        const fits = words.map(() => 'text LIKE ?').join(' AND ');
        const sql = `SELECT slug FROM plain WHERE ${fits} ORDER BY published DESC LIMIT ${pageSize}`;
        const rows = db.prepare(sql).all(...words.map((word) => `%${word}%`)) as { slug: string }[];
        return rows.map(({ slug }) => slug);
      },
      size: async () => (await stat(file)).size,
      close: async () => {
        db.close();
      },
    };
  },
};

/** The same in PostgreSQL, in a table of its own. */
export function ilikeEngine(address: string): Engine {
  return {
    most: 100_000,
    make: async ({ articles }) => {
      const database = openDatabase(address, { statementTimeout: 0 });
      await database.query('drop table if exists plain');
      await database.query('create table plain (slug text, published text, text text)');
      const put = (rows: readonly object[]) =>
        database.query(
          'insert into plain select * from json_to_recordset($1) as r(slug text, published text, text text)',
          [JSON.stringify(rows)],
        );
      let rows: object[] = [];
      for (const article of articles()) {
        for (const text of plainTexts(article)) {
          rows.push({ slug: article.slug, published: article.publishedAt, text });
        }
        if (rows.length < 500) continue;
        await put(rows);
        rows = [];
      }
      await put(rows);
      await database.end();
    },
    open: async () => {
      const database = openDatabase(address, { statementTimeout: 0 });
      return {
        ask: async (query) => {
          const words = plainWords(query).split(/\s+/);
          const fits = words.map((_, at) => `text ilike $${at + 1}`).join(' and ');
          const rows = await database.query<{ slug: string }>(
            `select slug from plain where ${fits} order by published desc limit ${pageSize}`,
            words.map((word) => `%${word}%`),
          );
          return rows.map(({ slug }) => slug);
        },
        size: async () => {
          const [row] = await database.query<{ size: string }>(`select pg_total_relation_size('plain') as size`);
          return Number(row?.size ?? 0);
        },
        close: database.end,
      };
    },
  };
}
