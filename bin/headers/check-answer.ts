import { scoreAnswer } from './score-answer';

/** Points that a page, and an answer of the API, must reach. */
const forPages = 155;
const forApi = 150;

/** Asks for an address and judges the headers of the answer. */
export async function checkAnswer(
  address: string,
  status?: number,
): Promise<{ readonly isPage: boolean; readonly faults: readonly string[] }> {
  const answer = await fetch(address);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const text = await answer.text();
  const scripts = isPage ? [...text.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map(([, source = '']) => source) : null;
  const { total, parts } = scoreAnswer(answer.headers, scripts);
  const wanted = isPage ? forPages : new URL(address).pathname.startsWith('/api/') ? forApi : 0;
  const faults: string[] = [];
  if (status !== undefined && answer.status !== status)
    faults.push(`${address} answers with ${answer.status}, not ${status}.`);
  if (total < wanted) faults.push(`${address} scores ${total} of ${wanted}: ${JSON.stringify(parts)}`);
  if (isPage && !answer.headers.get('content-security-policy')?.includes("default-src 'none'"))
    faults.push(`${address} has no policy of its own.`);
  return { isPage, faults };
}
