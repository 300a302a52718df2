import type { Edition } from '@/core/article/article';
import { toRows } from '@/core/reading/rows';

// Runs in a worker: the reader's page goes on answering while two editions are paired, and what pairs them, with its
// lexicon, is fetched only for that.
addEventListener('message', ({ data: [first, second] }: MessageEvent<[Edition, Edition]>) => {
  postMessage(toRows(first, second));
});
