import { setImmediate } from 'node:timers/promises';
import { signFolder } from './sign-folder';
import type { Turn } from './take-turn';

/** How long other work waits while folders are looked at, in milliseconds. */
const slice = 4;

/** An article to be read, and what its folder was known by before. */
export type Unread = { readonly slug: string; readonly signature: string; readonly images: string };

/** What a catalogue knows a folder by, and what was in it. */
export type Known = { readonly signature: string; readonly digest: string };

/** The folders that are not as the catalogue knows them. */
export async function findChanged(
  root: string,
  slugs: readonly string[],
  known: ReadonlyMap<string, Known>,
  turn: Turn,
): Promise<Unread[]> {
  const changed: Unread[] = [];
  let rested = performance.now();
  let kept = rested;
  for (const slug of slugs) {
    const signature = signFolder(root, slug);
    // What may yet change unseen is kept under no signature, and so is read again.
    if (signature !== null && (!signature.certain || known.get(slug)?.signature !== signature.text))
      changed.push({ slug, signature: signature.certain ? signature.text : '', images: signature.images });
    const now = performance.now();
    if (now - rested < slice) continue;
    if (now - kept > 1_000) {
      turn.keep();
      kept = now;
    }
    await setImmediate();
    rested = performance.now();
  }
  return changed;
}
