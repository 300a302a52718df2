import { relatedTold } from '../../articles-changed';
import type { Session } from '../database';
import { findRelatedStored } from '../list/find-related-stored';
import { findStoredNeighbours } from '../read/find-neighbours';

/** Slugs of the articles whose pages may name one of these: neighbours and related ones. */
export async function listBeside(session: Session, slugs: readonly string[]): Promise<string[]> {
  const beside = new Set<string>();
  for (const slug of slugs) {
    const { previous, next } = await findStoredNeighbours(session, slug);
    for (const article of [previous, next, ...(await findRelatedStored(session, slug, relatedTold))]) {
      if (article !== null) beside.add(article.slug);
    }
  }
  return [...beside];
}
