import type { Session } from '../database';

/**
 * To be raised when rows are made otherwise from the same article: everything is then published anew, though no file
 * changed.
 */
const form = 2;

/** What names an article as it is published from files that have a digest. */
export function toPublishedDigest(filesDigest: string): string {
  return `${form}:${filesDigest}`;
}

/** The articles in the database, each with what names the files it was published from. */
export async function readPublished({ query }: Session): Promise<Map<string, string | null>> {
  const rows = await query<{ slug: string; digest: string | null }>('select slug, digest from articles');
  return new Map(rows.map(({ slug, digest }) => [slug, digest]));
}

/** After many changes: what the index put aside is sorted in, and the planner counts anew. */
export async function tidy({ query }: Session): Promise<void> {
  await query("select gin_clean_pending_list('searchable_keys')");
  await query('analyze');
}
