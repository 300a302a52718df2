import type { Article } from '../../core/article/article';
import { isLanguageTag } from '../../core/languages/table';
import type { ContentStore } from '../../server/content/content-store';
import type { Plan } from './plan-articles';
import { type Outcome, refuse } from './refusal';

/**
 * Writes the planned articles one after the other, each whole or not at all; stops at the first that fails.
 * Only an article that could be read is changed: one with a fault is not known, and would lose its facts.
 */
export async function writeArticles(
  plans: readonly Plan[],
  store: Pick<ContentStore, 'write'>,
): Promise<Outcome<null>> {
  for (const { slug, exists, article, pages } of plans) {
    const draft = { facts: article.facts, editions: onlyOf(article.editions, pages) };
    const written = await store.write(slug, draft, { overwrite: exists });
    if (written.ok) continue;
    // A fault in what was to be written says more than that there was one.
    const [fault] = written.faults;
    const { key, values } = fault?.reason ?? written.reason;
    return refuse(`library:${key}`, { values, file: fault?.file, line: fault?.line ?? undefined });
  }
  return { ok: true, value: null };
}

/** The editions that were imported: the others stay in the library as they are, to the byte. */
function onlyOf(editions: Article['editions'], pages: Plan['pages']): Article['editions'] {
  const imported = new Set<string>(pages.map(({ page }) => page.draft.language));
  return Object.fromEntries(Object.entries(editions).filter(([tag]) => isLanguageTag(tag) && imported.has(tag)));
}
