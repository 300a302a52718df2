import { store } from '@/server/store/store';
import { whileReachable } from '@/server/store/while-reachable';

/** An image of an article; 404 where the article or the image is unknown, 503 while the library cannot be reached. */
export async function GET(_: Request, { params }: RouteContext<'/api/articles/[article]/images/[name]'>) {
  const { article, name } = await params;
  return whileReachable(async () => {
    const image = await store.readImage(article, name);
    if (image === null) return new Response(null, { status: 404 });
    return new Response(image.bytes, {
      headers: { 'content-type': image.contentType, 'cache-control': 'public, max-age=3600, must-revalidate' },
    });
  });
}
