import 'server-only';
import { createHash } from 'node:crypto';

/** An answer that anybody on the way may keep for a minute, and give for one more while a new one is fetched. */
const kept = { 'cache-control': 'public, max-age=60, stale-while-revalidate=60' };

/** JSON that may be kept, under a tag of its bytes; 304 without them where the asker has them. */
export function keptJson(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { ...kept, etag: tag };
  const had = request.headers.get('if-none-match') ?? '';
  if (had.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } });
}
