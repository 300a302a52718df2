import { readFile, stat } from 'node:fs/promises';
import { limits } from '../../core/import/limits';
import { type Outcome, refuse } from './refusal';

/** The bytes of a file. Its size is asked first, so that a huge one is refused without being read. */
export async function readFileBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    const { size, ...entry } = await statOf(file);
    if (entry.isFolder) return refuse('fileIsFolder', { file });
    if (!entry.isFile) return refuse('fileIsSpecial', { file });
    if (size > limits.bytes) return refuse('tooLarge', { file, values: { found: size, bytes: limits.bytes } });
    return { ok: true, value: await readFile(file) };
  } catch (error) {
    return refuse(isMissing(error) ? 'fileMissing' : 'fileUnreadable', { file });
  }
}

async function statOf(file: string): Promise<{ size: number; isFolder: boolean; isFile: boolean }> {
  const found = await stat(file);
  return { size: found.size, isFolder: found.isDirectory(), isFile: found.isFile() };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
