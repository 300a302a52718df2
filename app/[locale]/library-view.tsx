import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/library/article-list';
import { ChoiceChips } from '@/components/library/choice-chips';
import { EmptyLibrary } from '@/components/library/empty-library';
import { FeedLinks } from '@/components/library/feed-links';
import { ListTools } from '@/components/library/list-tools';
import { NarrowingPanel } from '@/components/library/narrowing-panel';
import { PageLinks } from '@/components/library/page-links';
import { RecentlyRead } from '@/components/recent/recently-read';
import type { ListChoice } from '@/core/library/list-choice';
import { toQueryString } from '@/core/library/to-query-string';
import { isolate } from '@/core/text/isolate';
import { formatNumber } from '@/i18n/format';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { readLibraryData } from '@/server/found/read-structured-data';
import { readListPage } from '@/server/library/read-list-page';
import { readRecentWords } from '@/server/library/recent-words';
import { PageShell } from './page-shell';
import { StructuredData } from './structured-data';

/** The library: all of it, or what an address asks for. */
export async function LibraryView({ locale, choice }: { locale: Locale; choice: ListChoice }) {
  const t = await getTranslations({ locale });
  const { label, value } = messages[locale].preferences;
  const { articles, total, count, sections, chips, clear, orders, pages } = await readListPage(choice, locale);
  const query = toQueryString(choice);
  const words = { order: t('browse.order'), arrangement: label.arrangement, values: value.arrangement };
  const isEmpty = total === 0 && query === '';
  return (
    <PageShell locale={locale} addressIn={(other) => paths.list(other, query)}>
      <div className="library">
        <header className="library-head">
          <h1>{t('library.title')}</h1>
          <p className="library-intro">{t('library.intro')}</p>
        </header>
        {query === '' && <RecentlyRead locale={locale} words={await readRecentWords(locale)} />}
        {isEmpty ? (
          <EmptyLibrary text={t('library.empty')} />
        ) : (
          <div className="library-body">
            <NarrowingPanel sections={sections} label={t('browse.narrow')} locale={locale} />
            <div className="library-list">
              <ChoiceChips
                chips={chips.map((chip) => ({ ...chip, remove: t('browse.remove', { value: isolate(chip.text) }) }))}
                clear={clear}
                locale={locale}
                words={{ label: t('browse.narrowedTo'), clear: t('browse.clear') }}
              />
              <ListTools count={count} orders={orders} words={words} />
              {articles.length > 0 && <ArticleList articles={articles} locale={locale} tagsLabel={t('browse.tags')} />}
              {total === 0 && (
                <EmptyLibrary text={t('browse.nothing')}>
                  <p className="library-hint">{t('browse.nothingHint')}</p>
                  <a href={paths.library(locale)}>{t('browse.whole')}</a>
                </EmptyLibrary>
              )}
              {total > 0 && articles.length === 0 && (
                <EmptyLibrary text={t('browse.beyond', { count: pages.last, n: formatNumber(pages.last, locale) })}>
                  <a href={paths.list(locale, toQueryString({ ...choice, page: 1 }))}>{t('browse.first')}</a>
                </EmptyLibrary>
              )}
              <PageLinks {...pages} />
            </div>
          </div>
        )}
        <FeedLinks
          atom={{ href: paths.atom(locale), text: t('found.atom') }}
          json={{ href: paths.jsonFeed(locale), text: t('found.json') }}
          label={t('found.follow')}
        />
        <StructuredData graph={await readLibraryData(articles, paths.list(locale, query), locale)} />
      </div>
    </PageShell>
  );
}
