import { alignSentences } from '../../core/align/align-sentences';
import type { Document } from './parse-documents';

type Places = readonly (readonly [readonly number[], readonly number[]])[];

/** The links of each document by its id. `tell` hears of every document before it is aligned. */
export function alignDocuments(
  documents: readonly Document[],
  tell: (done: number, all: number) => void,
): { readonly [id: string]: Places } {
  return Object.fromEntries(
    documents.map(({ id, first, second, languages }, at) => {
      tell(at + 1, documents.length);
      const links = alignSentences(first, second, languages);
      return [id, links.map((link) => [link.first, link.second] as const)];
    }),
  );
}
