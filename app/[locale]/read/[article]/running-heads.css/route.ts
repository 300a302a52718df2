import { toRunningHeadsSheet } from '@/core/paper/running-heads';
import { editionLanguages } from '@/core/reading/choose-pair';
import { locales } from '@/i18n/routing';
import { readFoot } from '@/server/reader/read-foot';
import { listForBuild } from '@/server/store/build-list';
import { findArticle } from '../find-article';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const articles = await listForBuild();
  return locales.flatMap((locale) => articles.map(({ slug }) => ({ locale, article: slug })));
}

/** The page margins of an article on paper, as a style sheet of its own. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/read/[article]/running-heads.css'>) {
  const found = await findArticle(await params);
  if (found === null) return new Response(null, { status: 404 });
  const { locale, article, pair } = found;
  const sheet = toRunningHeadsSheet({
    first: { text: pair.first.title, language: pair.first.language },
    second: pair.second && { text: pair.second.title, language: pair.second.language },
    foot: await readFoot(article, locale),
    // The titles of the editions that a reader may choose instead.
    further: editionLanguages(article).flatMap((language) => {
      const isShown = language === pair.first.language || language === pair.second?.language;
      const title = article.editions[language]?.title;
      return isShown || title === undefined ? [] : [{ text: title, language }];
    }),
    locale,
  });
  return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
