import type { Row } from '@/core/reading/rows';
import type { FetchedEdition } from './fetch-edition';

/** The rows of two editions, found outside the page's own thread. Rejects where the worker cannot be had or fails. */
async function pairInWorker(
  first: FetchedEdition,
  second: FetchedEdition,
  signal: AbortSignal,
): Promise<readonly Row[]> {
  const worker = new Worker(new URL('./pairing-worker.ts', import.meta.url), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<readonly Row[]>) => resolve(data));
      worker.addEventListener('error', reject);
      worker.postMessage([first, second]);
    });
  } finally {
    worker.terminate();
  }
}

/** The query under which the rows of a pair are kept, as long as the page is open. */
export function rowsQuery(slug: string, first: FetchedEdition | undefined, second: FetchedEdition | undefined) {
  return {
    queryKey: ['rows', slug, first?.edition.language, second?.edition.language],
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      first === undefined || second === undefined ? [] : pairInWorker(first, second, signal),
    enabled: first !== undefined && second !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    networkMode: 'always',
  } as const;
}
