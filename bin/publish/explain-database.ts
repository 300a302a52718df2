import { DatabaseError } from 'pg';
import { StoreUnavailable } from '../../server/store/store-unavailable';
import { say } from './say';

/** A sentence for what a database says against being used; null for what is no such thing, but a bug. */
export function explainDatabase(error: unknown, address: string): string | null {
  if (!(error instanceof StoreUnavailable)) return null;
  const { cause } = error;
  const { host, username, pathname } = new URL(address);
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  const said = cause instanceof AggregateError ? String(cause.errors[0]) : cause instanceof Error ? cause.message : '';
  const code = cause instanceof DatabaseError ? (cause.code ?? '') : '';
  if (code.startsWith('28')) return say('wrongPassword', { user });
  if (code === '3D000') return say('databaseMissing', { database, host });
  if (code === '42501' || code === '3F000') return say('noRights', { user, database, said });
  return say('unreachable', { host, said });
}

/** The address of the database, or a sentence that says why there is none. */
export function readDatabaseAddress(set: string | undefined): { address: string } | { sentence: string } {
  if (!set) return { sentence: say('noDatabase') };
  const isAddress = URL.canParse(set) && /^postgres(?:ql)?:$/.test(new URL(set).protocol);
  return isAddress ? { address: set } : { sentence: say('addressBroken') };
}
