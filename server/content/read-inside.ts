import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Reason } from '../../core/article/fault';
import { errorCode } from './to-disk-reason';

export type FileRead =
  | { readonly ok: true; readonly bytes: Buffer<ArrayBuffer> | null; readonly stamp: string }
  | { readonly ok: false; readonly reason: Reason };

/**
 * The bytes of a plain file that truly lies inside `root`, links followed, at most `limit` of them. `stamp` changes when
 * the file does; a file that still has the `known` stamp is not read again and gives `null`.
 */
export async function readInside(root: string, path: string, limit: number, known?: string): Promise<FileRead> {
  try {
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(path)]);
    if (!realFile.startsWith(realRoot + sep)) return refuse('fileUnusable');
    // O_NONBLOCK: a pipe that stands in for a file must not hold the reader for ever.
    const file = await open(realFile, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    try {
      const { size, mtimeNs, ctimeNs, ino, ...kind } = await file.stat({ bigint: true });
      if ((kind.mode & BigInt(constants.S_IFMT)) !== BigInt(constants.S_IFREG)) return refuse('fileUnusable');
      if (size > BigInt(limit)) return refuse('fileTooLarge', { limit });
      const stamp = [size, mtimeNs, ctimeNs, ino].join(':');
      if (stamp === known) return { ok: true, bytes: null, stamp };
      const bytes = Buffer.alloc(Number(size));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return { ok: true, bytes: bytes.subarray(0, bytesRead), stamp };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return refuse(errorCode(error) === 'ENOENT' ? 'fileMissing' : 'fileUnusable');
  }
}

function refuse(key: string, values: Reason['values'] = {}): FileRead {
  return { ok: false, reason: { key, values } };
}
