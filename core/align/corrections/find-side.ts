import type { CorrectedBlock } from '../../article/correction';
import type { DriftKey } from './drift-sentences';

/** Places of the blocks of one side of a correction, or which block (its number) stands in the way and why. */
export type SideFound =
  | { readonly ok: true; readonly places: readonly number[] }
  | { readonly ok: false; readonly key: DriftKey; readonly block: number };

/**
 * Finds the blocks that a correction names in an edition, given the digests of the edition's blocks: where they are
 * named, or else at the nearest place where neighbours have the same digests. Blocks without a digest are taken where
 * they are named, since nothing tells where they have gone.
 */
export function findSide(named: readonly CorrectedBlock[], digests: readonly string[]): SideFound {
  const from = Math.min((named[0]?.block ?? 1) - 1, digests.length);
  const sealed = named.every(({ digest }) => digest !== null);
  const farthest = sealed ? digests.length : 0;
  for (let distance = 0; distance <= farthest; distance++) {
    // What is inserted above pushes a passage down, and that happens more often than that something is taken out.
    for (const start of [from + distance, from - distance]) {
      if (standsAt(named, start, digests)) return { ok: true, places: named.map((_, at) => start + at) };
    }
  }
  return { ok: false, ...findObstacle(named, digests) };
}

function standsAt(named: readonly CorrectedBlock[], start: number, digests: readonly string[]): boolean {
  return named.every(({ digest }, at) => {
    const found = digests[start + at];
    return found !== undefined && (digest === null || digest === found);
  });
}

function findObstacle(named: readonly CorrectedBlock[], digests: readonly string[]) {
  for (const { block, digest } of named) {
    const here = digests[block - 1];
    if (digest === null ? here !== undefined : digests.includes(digest)) continue;
    return { key: here === undefined ? 'blockGone' : 'blockChanged', block } as const;
  }
  return { key: 'blocksParted', block: named[0]?.block ?? 1 } as const;
}
