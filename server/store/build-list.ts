import 'server-only';
import { defaultLocale } from '@/i18n/routing';
import { toFaultLine } from '../content/to-fault-line';
import { warnOnce } from '../content/warn-once';
import { store } from './store';

/**
 * The articles to build ahead: the newest ones, `MUQABALA_BUILD_AHEAD` of them or 24; pages of the others are made when
 * they are first asked for. What is left out is named in the build's log, once, and so are corrections of the pairing
 * that an editor should look at; readers never see it.
 */
export async function listForBuild(): Promise<readonly { readonly slug: string }[]> {
  const { faults, notices } = await store.refresh();
  for (const fault of faults) warnOnce(`Left out of the library: ${toFaultLine(fault)}`);
  for (const notice of notices) warnOnce(toFaultLine(notice));
  const size = buildAhead(process.env.MUQABALA_BUILD_AHEAD);
  if (size === 0) return [];
  const everything = { languages: [], tag: null, author: null, year: null, length: null };
  const { articles } = await store.list({ ...everything, order: 'newest', reader: defaultLocale, page: 1, size });
  return articles;
}

/** A number from 0 to 1,000; what is none counts as 24. */
function buildAhead(set: string | undefined): number {
  return set !== undefined && /^\d+$/.test(set) ? Math.min(Number(set), 1_000) : 24;
}
