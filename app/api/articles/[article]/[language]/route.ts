import { isLanguageTag } from '@/core/languages/table';
import { readImageSizes } from '@/server/reader/read-images';
import { store } from '@/server/store/store';
import { whileReachable } from '@/server/store/while-reachable';

/**
 * One edition of an article, with the sizes of its images and the corrections of its pairing with other editions; 404
 * where the article or the edition is unknown, 503 while the library cannot be reached.
 */
export async function GET(_: Request, { params }: RouteContext<'/api/articles/[article]/[language]'>) {
  const { article: slug, language } = await params;
  return whileReachable(async () => {
    const article = await store.read(slug);
    const edition = isLanguageTag(language) ? article?.editions[language] : undefined;
    if (edition === undefined) return new Response(null, { status: 404 });
    const corrections = article?.corrections.filter(({ languages }) => languages.includes(edition.language)) ?? [];
    return Response.json(
      { edition, imageSizes: await readImageSizes(slug, [edition]), corrections },
      { headers: { 'cache-control': 'public, max-age=3600, must-revalidate' } },
    );
  });
}
