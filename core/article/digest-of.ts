import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block } from './block';
import { textOf } from './text-of';

/**
 * A short name for the words of a block: the first 16 hexadecimal digits of the SHA-256 of its text in UTF-8. It changes
 * when they do; marks such as emphasis and links do not count.
 */
export function digestOf(block: Block): string {
  return bytesToHex(sha256(utf8ToBytes(textOf(block)))).slice(0, 16);
}
