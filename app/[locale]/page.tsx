import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ArticleList } from '@/components/library/article-list';
import { EmptyLibrary } from '@/components/library/empty-library';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import { isLocale } from '@/i18n/routing';
import { listArticles } from '@/server/library/list-articles';
import { alternatesOf, openGraphLocale, shareMetadata } from './page-metadata';
import { PageShell } from './page-shell';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale });
  const share = shareMetadata(paths.shareLibrary(locale), t('site.description'));
  return {
    // The layout's template is for the pages below this one.
    title: { absolute: `${t('library.title')} · ${t('site.name')}` },
    alternates: alternatesOf(locale, paths.library),
    openGraph: {
      ...share.openGraph,
      title: t('site.name'),
      description: t('site.description'),
      locale: openGraphLocale(locale),
    },
    twitter: share.twitter,
  };
}

export default async function LibraryPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = await getTranslations({ locale, namespace: 'library' });
  const articles = await listArticles(locale);
  return (
    <PageShell locale={locale} addressIn={paths.library}>
      <div className="library">
        <header className="library-head">
          <h1>{t('title')}</h1>
          <p className="library-intro">{t('intro')}</p>
          {articles.length > 0 && (
            <p className="library-count">
              {t('articles', { count: articles.length, n: formatNumber(articles.length, locale) })}
            </p>
          )}
        </header>
        {articles.length === 0 ? <EmptyLibrary text={t('empty')} /> : <ArticleList articles={articles} />}
      </div>
    </PageShell>
  );
}
