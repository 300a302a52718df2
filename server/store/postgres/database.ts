import { channel } from 'node:diagnostics_channel';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import { StoreUnavailable, unavailableChannel } from '../store-unavailable';
import { isUnavailable } from './is-unavailable';

type Values = readonly unknown[];

/** Runs SQL; every call rejects with `StoreUnavailable` while the server cannot be reached. */
export type Session = {
  /** The rows of one statement. A statement with a `name` is planned once a connection. */
  readonly query: <Row extends QueryResultRow>(text: string, values?: Values, name?: string) => Promise<Row[]>;
};

export type Database = Session & {
  /** Runs `work` whole or not at all. */
  readonly transact: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** Closes every connection. */
  readonly end: () => Promise<void>;
};

export type DatabaseOptions = {
  /** Connections at most. */
  readonly connections: number;
  /** Milliseconds after which the server gives a statement up; 0 for never. */
  readonly statementTimeout: number;
};

/** Callers that wait for a connection at most: more would wait for longer than anybody reads. */
const longestQueue = 200;

const defaults: DatabaseOptions = { connections: 10, statementTimeout: 10_000 };

/**
 * A database by its address (`postgres://name:password@host/database`). Connections are made when they are needed and
 * again when they broke, so a server that was away is used as soon as it is back.
 */
export function openDatabase(address: string, options: Partial<DatabaseOptions> = {}): Database {
  const { connections, statementTimeout } = { ...defaults, ...options };
  const pool = new Pool({
    connectionString: address,
    max: connections,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: statementTimeout,
    // A server that is gone without a word does not say that a statement took too long.
    ...(statementTimeout > 0 && { query_timeout: statementTimeout + 5_000 }),
    keepAlive: true,
    allowExitOnIdle: true,
    application_name: 'muqabala',
  });
  // An idle connection that breaks is gone from the pool; who asks next is told, or gets a new one.
  pool.on('error', () => undefined);

  const withClient = async <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    if (pool.waitingCount >= longestQueue) throw unavailable(new Error('Too many queries wait already.'));
    const client = await pool.connect().catch(rethrow);
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // Whatever state the connection is in, the next one begins afresh.
      client.release(true);
      return rethrow(error);
    }
  };
  return {
    query: (text, values, name) => withClient((client) => sessionOf(client).query(text, values, name)),
    transact: (work) =>
      withClient(async (client) => {
        await client.query('begin');
        const result = await work(sessionOf(client));
        await client.query('commit');
        return result;
      }),
    end: () => pool.end(),
  };
}

function sessionOf(client: PoolClient): Session {
  return {
    query: async <Row extends QueryResultRow>(text: string, values: Values = [], name?: string) =>
      (await client.query<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) })).rows,
  };
}

function rethrow(error: unknown): never {
  throw isUnavailable(error) ? unavailable(error) : error;
}

function unavailable(cause: unknown): StoreUnavailable {
  channel(unavailableChannel).publish(cause);
  return new StoreUnavailable(cause);
}
