import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AfterArticle } from '@/components/library/after-article';
import { ArticleBody } from '@/components/reader/article-body';
import { ArticleView } from '@/components/reader/article-view';
import { holdDrawing } from '@/components/reader/drawings';
import { EditionChoice } from '@/components/reader/edition-choice';
import { Neighbours } from '@/components/reader/place-in-article/neighbours';
import { ServedArticle } from '@/components/reader/served-article';
import { RememberArticle } from '@/components/recent/remember-article';
import { editionLanguages } from '@/core/reading/choose-pair';
import { firstWordsOf } from '@/core/reading/first-words-of';
import { toRows, toSingleRows } from '@/core/reading/rows';
import { isolate } from '@/core/text/isolate';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { readArticleData } from '@/server/found/read-structured-data';
import { findNeighbours } from '@/server/library/find-neighbours';
import { findRelated } from '@/server/library/find-related';
import { toTagLinks } from '@/server/library/to-listed-article';
import { readNeighbourWords } from '@/server/reader/companion-words';
import { readImageSizes } from '@/server/reader/read-images';
import { readReaderWords } from '@/server/reader/reader-words';
import { siteAddress } from '@/server/site-address';
import { listForBuild } from '@/server/store/build-list';
import { pageMetadata } from '../../page-metadata';
import { PageShell } from '../../page-shell';
import { StructuredData } from '../../structured-data';
import { findArticle } from './find-article';

type Props = PageProps<'/[locale]/read/[article]'>;

export async function generateStaticParams() {
  const articles = await listForBuild();
  return articles.map(({ slug }) => ({ article: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findArticle(await params);
  if (found === null) return {};
  const { locale, article, pair } = found;
  const title = titleForPlainText(pair.first.title, pair.first.language);
  const description = titleForPlainText(firstWordsOf(pair.first), pair.first.language);
  const t = await getTranslations({ locale, namespace: 'share' });
  const titles = { first: isolate(pair.first.title), second: isolate(pair.second?.title ?? '') };
  const alt = pair.second === null ? t('one', titles) : t('both', titles);
  const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
  return pageMetadata({
    locale,
    addressIn: (other) => paths.article(other, article.slug),
    title,
    shared: title,
    description,
    picture: { address: paths.shareArticle(locale, article.slug), alt },
    formats: { 'text/markdown': paths.markdown(locale, article.slug) },
    article: {
      publishedAt: article.publishedAt,
      authors: [...new Set(editions.flatMap(({ author }) => author ?? []))],
      tags: article.tags,
    },
  });
}

export default async function ReaderPage({ params }: Props) {
  const found = await findArticle(await params);
  if (found === null) notFound();
  const { locale, article, pair } = found;
  const { slug, editions, corrections, ...facts } = article;
  const { first, second } = pair;
  const addressIn = (other: Locale) => paths.article(other, slug);
  const shared = { slug, facts, locale, address: siteAddress(addressIn(locale)), words: await readReaderWords(locale) };
  const available = editionLanguages(article);
  const shown = second === null ? [first] : [first, second];
  const rows = second === null ? toSingleRows(first) : toRows(first, second, corrections);
  const t = await getTranslations({ locale, namespace: 'browse' });
  const imageSizes = await readImageSizes(slug, shown);
  const text = <ArticleBody {...shared} first={first} second={second} rows={rows} imageSizes={imageSizes} />;
  const view = (
    <ArticleView {...shared} first={first} second={second} rows={rows}>
      <ServedArticle drawing={holdDrawing(text)} />
    </ArticleView>
  );
  return (
    <PageShell locale={locale} addressIn={addressIn}>
      <link rel="stylesheet" media="print" href={paths.runningHeads(locale, slug)} />
      {second !== null && available.length > 2 ? (
        <EditionChoice {...shared} available={available} standard={[first.language, second.language]}>
          {view}
        </EditionChoice>
      ) : (
        view
      )}
      <AfterArticle
        tags={toTagLinks(facts.tags, locale)}
        related={await findRelated(locale, slug)}
        locale={locale}
        words={{ tags: t('tags'), related: t('related') }}
      />
      <StructuredData graph={await readArticleData(article, pair, locale)} />
      <RememberArticle slug={slug} />
      <Neighbours {...(await findNeighbours(locale, slug))} words={await readNeighbourWords(locale)} />
    </PageShell>
  );
}
