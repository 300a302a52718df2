import { Search } from '@/components/search/search';
import { SearchHelp } from '@/components/search/search-help';
import type { Served } from '@/components/search/use-found-pages';
import { toSearchQueryString } from '@/core/search/asked-search';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { readSearchHelp } from '@/server/search/help-of-search';
import { readSearchWords } from '@/server/search/search-words';
import { PageShell } from './page-shell';

/** The search: with nothing asked for, or with what was found. */
export async function SearchView({ locale, served }: { locale: Locale; served: Served }) {
  return (
    <PageShell locale={locale} addressIn={(other) => paths.search(other, toSearchQueryString(served))}>
      <Search locale={locale} words={readSearchWords(locale)} served={served}>
        <SearchHelp locale={locale} {...(await readSearchHelp(locale))} />
      </Search>
    </PageShell>
  );
}
