import 'server-only';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import type { Guide } from '@/core/llms/to-llms-text';
import { choosePair, editionLanguages } from '@/core/reading/choose-pair';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { defaultLocale, locales } from '@/i18n/routing';
import { siteAddress } from '../site-address';
import { store } from '../store/store';

/** So many articles the guide names, the newest ones. */
const most = 50;

/** What `llms.txt` says: how addresses are made, and the newest articles as Markdown. */
export async function readGuide(): Promise<Guide> {
  const { articles } = await store.list({ ...wholeLibrary(defaultLocale), size: most });
  const { site } = messages[defaultLocale];
  return {
    name: site.name,
    description: site.description,
    locales,
    library: siteAddress(paths.library(defaultLocale)),
    search: siteAddress(paths.search(defaultLocale)),
    page: `${siteAddress('/').replace(/\/$/, '')}/<locale>/read/<slug>`,
    markdown: `${siteAddress('/').replace(/\/$/, '')}/<locale>/read/<slug>.md`,
    feeds: locales.map((locale) => siteAddress(paths.atom(locale))),
    sitemap: siteAddress(paths.sitemap()),
    newest: articles.flatMap((article) => {
      const pair = choosePair(article, defaultLocale);
      if (pair === null) return [];
      return {
        address: siteAddress(paths.markdown(defaultLocale, article.slug)),
        title: pair.first.title,
        otherTitle: pair.second?.title ?? null,
        day: article.publishedAt.slice(0, 10),
        languages: editionLanguages(article),
      };
    }),
  };
}
