import type { ArticleFacts } from './article';

/** The text of `article.json`; fields without a value are left out. `parseArticleFacts` gives the same facts back. */
export function writeArticleFacts(facts: ArticleFacts): string {
  const fields = {
    publishedAt: facts.publishedAt,
    issuer: facts.issuer ?? undefined,
    source: facts.source ?? undefined,
    url: facts.url ?? undefined,
    original: facts.original,
    rights: facts.rights ?? undefined,
    tags: facts.tags.length > 0 ? facts.tags : undefined,
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
