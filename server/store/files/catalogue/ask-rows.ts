import type Database from 'libsql';

type Value = string | number | Buffer | null;

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[]>>>();

function prepare(db: Database.Database, sql: string): Database.Statement<unknown[]> {
  const statements = prepared.get(db) ?? new Map<string, Database.Statement<unknown[]>>();
  prepared.set(db, statements);
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const statement = db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

/** The rows that a query gives. What wrote them was of this version of the catalogue, so their form is known. */
export function askRows<Row>(db: Database.Database, sql: string, ...values: readonly Value[]): Row[] {
  return prepare(db, sql).all(...values) as Row[];
}

/** The first row that a query gives. */
export function askRow<Row>(db: Database.Database, sql: string, ...values: readonly Value[]): Row | undefined {
  return prepare(db, sql).get(...values) as Row | undefined;
}

/** Many rows at once, each of which the query makes one JSON value: several times faster than row by row. */
export function askJson<Row>(db: Database.Database, sql: string, ...values: readonly Value[]): Row[] {
  const all = askRow<{ rows: string }>(db, `SELECT json_group_array(json(row)) AS rows FROM (${sql})`, ...values);
  return JSON.parse(all?.rows ?? '[]') as Row[];
}

/** Runs a statement that changes something. */
export function change(db: Database.Database, sql: string, ...values: readonly Value[]): void {
  prepare(db, sql).run(...values);
}
