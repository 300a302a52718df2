import { toLlmsText } from '@/core/llms/to-llms-text';
import { readGuide } from '@/server/found/read-guide';

export const dynamic = 'force-static';

/** A guide that is kept is looked at again after so many seconds. */
export const revalidate = 300;

/** What the site is and where its articles are as Markdown, for language models. */
export async function GET() {
  return new Response(toLlmsText(await readGuide()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
