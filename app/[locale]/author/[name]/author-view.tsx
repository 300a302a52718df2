import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/library/article-list';
import { AuthorHead } from '@/components/library/author-head';
import { EmptyLibrary } from '@/components/library/empty-library';
import { PageLinks } from '@/components/library/page-links';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import { isLocale } from '@/i18n/routing';
import { decodeSegment } from '@/server/decode-segment';
import { readAuthor } from '@/server/library/read-author';
import { PageShell } from '../../page-shell';

/** The articles of an author, from one page of their list on. */
export async function AuthorView({ locale, name, page }: { locale: string; name: string; page: number }) {
  const found = isLocale(locale) ? await readAuthor(locale, decodeSegment(name) ?? name, page) : null;
  if (found === null || !isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'browse' });
  const { names, nameIn, count, articles, pages } = found;
  return (
    <PageShell locale={locale} addressIn={(other) => paths.author(other, nameIn[other], page)}>
      <div className="library">
        <AuthorHead names={names} label={t('one.authors')} count={count} />
        {articles.length > 0 ? (
          // Whose they are stands above them.
          <ArticleList
            articles={articles.map((article) => ({ ...article, authors: [] }))}
            locale={locale}
            tagsLabel={t('tags')}
          />
        ) : (
          <EmptyLibrary text={t('beyond', { count: pages.last, n: formatNumber(pages.last, locale) })}>
            <a href={paths.author(locale, nameIn[locale])}>{t('first')}</a>
          </EmptyLibrary>
        )}
        <PageLinks {...pages} />
      </div>
    </PageShell>
  );
}
