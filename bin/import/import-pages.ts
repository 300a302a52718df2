import { join } from 'node:path';
import type { ContentStore } from '../../server/content/content-store';
import { planArticles } from './plan-articles';
import type { Arguments } from './read-arguments';
import { readPages } from './read-pages';
import type { Outcome } from './refusal';
import { toAudit } from './to-audit';
import { toReport } from './to-report';
import { writeArticles } from './write-articles';

/** Imports the named pages into the library and gives the report back. Nothing is written before all of it is sure. */
export async function importPages(
  args: Arguments,
  store: Pick<ContentStore, 'read' | 'write'>,
): Promise<Outcome<string>> {
  const pages = await readPages(args);
  if (!pages.ok) return pages;
  const plans = await planArticles(pages.value, args, store.read);
  if (!plans.ok) return plans;
  if (!args.dryRun) {
    const written = await writeArticles(plans.value, store);
    if (!written.ok) return written;
  }
  const reports = pages.value.map((page) => {
    if (args.json) return `${toReport(page.draft)}\n`;
    const plan = plans.value.find(({ slug }) => slug === page.slug);
    const planned = plan?.pages.find((other) => other.page === page);
    return plan && planned ? toAudit(planned, plan, join(args.content, page.slug), args.dryRun) : '';
  });
  return { ok: true, value: reports.join(args.json ? '' : '\n') };
}
