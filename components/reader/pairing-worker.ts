import { toRows } from '@/core/reading/rows';
import type { FetchedEdition } from './fetch-edition';

// Runs in a worker: the reader's page goes on answering while two editions are paired, and what pairs them, with its
// lexicon, is fetched only for that.
addEventListener('message', ({ data: [first, second] }: MessageEvent<[FetchedEdition, FetchedEdition]>) => {
  // Either answer holds all corrections that concern its language, and so all of the pair's.
  postMessage(toRows(first.edition, second.edition, first.corrections));
});
