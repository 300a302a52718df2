import { errorCode } from '../../../content/to-disk-reason';

/** True where the file of a catalogue is none, is damaged, or is no longer the one in its place. */
export function isUnreadable(error: unknown): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB|READONLY_DBMOVED|IOERR_SHORT_READ)/.test(errorCode(error) ?? '');
}

/** True where the disk does not take what is to be kept: it is full, read-only, or gone. */
export function isUnwritable(error: unknown): boolean {
  return !isUnreadable(error) && /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN)/.test(errorCode(error) ?? '');
}

/** True where another process wrote for longer than this one could wait. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(?:BUSY|LOCKED)/.test(errorCode(error) ?? '');
}

/** The reason in a few words, for a warning. */
export function saysWhy(error: unknown): string {
  return error instanceof Error ? `${errorCode(error) ?? ''} ${error.message}`.trim() : String(error);
}
