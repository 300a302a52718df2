import { DatabaseError } from 'pg';
import { StoreUnavailable } from '../store-unavailable';

/**
 * Classes of PostgreSQL's error codes that are about the server and not about the statement: no connection, no
 * authorization, no such database, no resources, an operator's doing (a shutdown, a time that is up), the system's.
 */
const classes = ['08', '28', '3D', '53', '57', '58'];
/** No such table or schema, no right to read it: nobody has made the library there yet. */
const codes = ['42P01', '3F000', '42501'];

/** What the pool and the connections of `pg` say; they have no codes. */
const messages = [
  /^Connection terminated/,
  /^timeout exceeded/,
  /^Query read timeout/,
  /not queryable/,
  /^timeout expired/,
];

/** True where an error says that the database cannot be used at this moment, however the statement is written. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof StoreUnavailable) return false;
  if (error instanceof DatabaseError) {
    const code = error.code ?? '';
    return codes.includes(code) || classes.includes(code.slice(0, 2));
  }
  if (error instanceof AggregateError) return error.errors.every(isUnavailable);
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || messages.some((message) => message.test(error.message));
}
