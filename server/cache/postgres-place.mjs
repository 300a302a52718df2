import pg from 'pg';

/** Entries of other builds that nobody wrote for so long are deleted. */
const forgotten = '2 days';

const tables = `
create table if not exists page_entries (
  build text not null, key text not null, body bytea not null, stored_at timestamptz not null default now(),
  primary key (build, key)
);
create table if not exists page_marks (
  tag text primary key, number bigint not null, at timestamptz not null, is_hard boolean not null
);
create index if not exists page_marks_number on page_marks (number);`;

/** One number for the lock under which marks are numbered and tables made: any will do, if it is always the same. */
const lock = 7_260_811;

/**
 * Numbers follow the clock, so that they go on rising where everything was deleted; the lock lets nobody read a number
 * before all marks below it are there.
 */
const setMarks = `
insert into page_marks (tag, number, at, is_hard)
select tag, greatest((extract(epoch from clock_timestamp()) * 1000)::bigint, (select coalesce(max(number), 0) + 1 from page_marks)),
  clock_timestamp(), $2
from unnest($1::text[]) as tag
on conflict (tag) do update set number = excluded.number, at = excluded.at, is_hard = excluded.is_hard`;

/**
 * PostgreSQL as the place of the shared cache, in two tables of its own, made when it is first asked.
 * @param {string} url
 * @param {string} build entries are kept apart for each build, as pages name its files; empty for who only marks
 * @returns {import('./shared-cache.mjs').SharedPlace}
 */
export function postgresPlace(url, build) {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 1000, allowExitOnIdle: true });
  // A connection that breaks while nobody uses it; the next question makes another.
  pool.on('error', () => undefined);
  /** @type {Promise<void> | null} */
  let preparing = null;
  const prepare = () => {
    preparing ??= inTransaction(pool, async (client) => {
      await client.query(tables);
      if (build === '') return;
      const old = `delete from page_entries where build <> $1 and stored_at < now() - interval '${forgotten}'`;
      await client.query(old, [build]);
    }).catch((error) => {
      preparing = null;
      throw error;
    });
    return preparing;
  };
  return {
    async read(key) {
      await prepare();
      const { rows } = await pool.query({
        name: 'read-page',
        text: 'select body from page_entries where build = $1 and key = $2',
        values: [build, key],
      });
      return rows[0]?.body ?? null;
    },
    async write(key, value) {
      await prepare();
      await pool.query(
        `insert into page_entries (build, key, body) values ($1, $2, $3)
        on conflict (build, key) do update set body = excluded.body, stored_at = now()`,
        [build, key, value],
      );
    },
    async readMarks(since) {
      await prepare();
      const { rows } = await pool.query({
        name: 'read-marks',
        text: 'select tag, number::float8 as number, extract(epoch from at)::float8 * 1000 as time, is_hard from page_marks where number > $1',
        values: [Math.floor(since)],
      });
      return Object.fromEntries(rows.map(({ tag, number, time, is_hard }) => [tag, { number, time, isHard: is_hard }]));
    },
    async mark({ tags, isHard }) {
      await prepare();
      await inTransaction(pool, (client) => client.query(setMarks, [tags, isHard]));
    },
    async close() {
      await pool.end();
    },
  };
}

/**
 * @param {pg.Pool} pool
 * @param {(client: pg.PoolClient) => Promise<unknown>} work
 */
async function inTransaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [lock]);
    await work(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
