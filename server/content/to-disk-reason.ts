import type { Reason } from '../../core/article/fault';

const keys: Readonly<Record<string, string>> = {
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
};

/** What a failed call to the disk tells a person. Anything that is not the disk's doing is a bug and is thrown on. */
export function toDiskReason(error: unknown, folder: string): Reason {
  const code = errorCode(error);
  if (code === null) throw error;
  return { key: keys[code] ?? 'diskTrouble', values: { folder, code } };
}

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
