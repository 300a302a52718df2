import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CoverLine } from '@/components/print/cover-line';
import { PrintPage } from '@/components/print/print-page';
import { PrintedArticle } from '@/components/reader/printed-article';
import { TextStarter } from '@/components/reader/text-starter';
import { toRows, toSingleRows } from '@/core/reading/rows';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { readPrintWords } from '@/server/print/print-words';
import { readFoot } from '@/server/reader/read-foot';
import { readImageSizes } from '@/server/reader/read-images';
import { readReaderWords } from '@/server/reader/reader-words';
import { siteAddress } from '@/server/site-address';
import { listForBuild } from '@/server/store/build-list';
import { PageShell } from '../../../page-shell';
import { findArticle } from '../find-article';

type Props = PageProps<'/[locale]/read/[article]/print'>;

export async function generateStaticParams() {
  const articles = await listForBuild();
  return articles.map(({ slug }) => ({ article: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findArticle(await params);
  if (found === null) return {};
  const { locale, article, pair } = found;
  return {
    // A saved file is called by the title of its page.
    title: titleForPlainText(pair.first.title, pair.first.language),
    alternates: { canonical: siteAddress(paths.article(locale, article.slug)) },
    robots: { index: false },
  };
}

export default async function ArticlePrintPage({ params }: Props) {
  const found = await findArticle(await params);
  if (found === null) notFound();
  const { locale, article, pair } = found;
  const { slug, editions, corrections, ...facts } = article;
  const { first, second } = pair;
  const shown = second === null ? [first] : [first, second];
  const address = siteAddress(paths.article(locale, slug));
  const t = await getTranslations({ locale, namespace: 'print' });
  return (
    <PageShell locale={locale} addressIn={(other: Locale) => paths.print(other, slug)}>
      <link rel="stylesheet" media="print" href={paths.runningHeads(locale, slug)} />
      <PrintPage
        editions={shown.map(({ language, title }) => ({ language, title }))}
        article={paths.article(locale, slug)}
        foot={await readFoot(facts, locale)}
        locale={locale}
        words={await readPrintWords(locale)}
      >
        <PrintedArticle
          slug={slug}
          facts={facts}
          first={first}
          second={second}
          rows={second === null ? toSingleRows(first) : toRows(first, second, corrections)}
          imageSizes={await readImageSizes(slug, shown)}
          locale={locale}
          address={address}
          words={await readReaderWords(locale)}
          cover={<CoverLine address={address} label={t('addressOnPaper')} />}
        />
      </PrintPage>
      <TextStarter />
    </PageShell>
  );
}
