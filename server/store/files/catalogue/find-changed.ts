import { setImmediate } from 'node:timers/promises';
import { signFolder } from './sign-folder';
import type { Turn } from './take-turn';

/** How long other work waits while folders are looked at, in milliseconds. */
const slice = 4;

/** An article to be read, and the signature that its folder had before. */
export type Unread = { readonly slug: string; readonly signature: string };

/** The folders that are not as the catalogue knows them. */
export async function findChanged(
  root: string,
  slugs: readonly string[],
  known: ReadonlyMap<string, string>,
  turn: Turn,
): Promise<Unread[]> {
  const changed: Unread[] = [];
  let rested = performance.now();
  let kept = rested;
  for (const slug of slugs) {
    const signature = signFolder(root, slug);
    // What may yet change unseen is kept under no signature, and so is read again.
    if (signature !== null && (!signature.certain || known.get(slug) !== signature.text))
      changed.push({ slug, signature: signature.certain ? signature.text : '' });
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
