import type { Article } from '../../core/article/article';
import { type Merged, type MergeNote, mergeDraft } from '../../core/import/merge-draft';
import { languages } from '../../core/languages/table';
import type { Arguments } from './read-arguments';
import type { Page } from './read-pages';
import { type Outcome, refuse } from './refusal';

export type PlannedPage = { readonly page: Page; readonly notes: readonly (MergeNote | 'needsForce')[] };

/** An article that will be written, with the pages that go into it. */
export type Plan = {
  readonly slug: string;
  readonly exists: boolean;
  readonly article: Merged;
  readonly pages: readonly PlannedPage[];
};

/** Decides what each article will hold, and refuses what would replace an edition without leave. */
export async function planArticles(
  pages: readonly Page[],
  args: Arguments,
  read: (slug: string) => Promise<Article | null>,
): Promise<Outcome<readonly Plan[]>> {
  const plans = new Map<string, Plan>();
  for (const page of pages) {
    const { slug, draft, file } = page;
    const language = languages[draft.language].endonym;
    const started = plans.get(slug);
    const twin = started?.pages.find((other) => other.page.draft.language === draft.language);
    if (twin) return refuse('sameLanguage', { file, values: { other: twin.page.file, language } });
    const stored = await read(slug);
    const taken = stored?.editions[draft.language] !== undefined && !args.force;
    if (taken && !args.dryRun) return refuse('editionExists', { file, values: { slug, language } });
    const { merged, notes } = mergeDraft(
      started?.article ?? (stored && { facts: stored, editions: stored.editions }),
      draft,
    );
    const planned = {
      page,
      notes: taken ? [...notes.filter((note) => note !== 'editionReplaced'), 'needsForce' as const] : notes,
    };
    plans.set(slug, { slug, exists: stored !== null, article: merged, pages: [...(started?.pages ?? []), planned] });
  }
  return { ok: true, value: [...plans.values()] };
}
