import * as v from 'valibot';
import type { Edition } from '@/core/article/article';
import type { Correction } from '@/core/article/correction';
import { correctionSchema } from '@/core/article/correction-schema';
import { editionSchema } from '@/core/article/edition-schema';
import type { LanguageTag } from '@/core/languages/table';
import { paths } from '@/i18n/navigation';
import type { ImageSizes } from './edition-scope';

/** An edition as the API sends it, with the sizes of its images. */
export type FetchedEdition = {
  readonly edition: Edition;
  readonly imageSizes: ImageSizes;
  /** Corrections of its pairing with any other edition of the article. */
  readonly corrections: readonly Correction[];
};

const answerSchema = v.object({
  edition: editionSchema,
  imageSizes: v.record(v.string(), v.object({ width: v.number(), height: v.number() })),
  // An answer kept by the browser from before may lack them.
  corrections: v.optional(v.array(correctionSchema), []),
});

/** Fetches one edition of an article. Throws where the server cannot be reached or its answer is not an edition. */
async function fetchEdition(slug: string, language: LanguageTag, signal: AbortSignal): Promise<FetchedEdition> {
  const answer = await fetch(paths.edition(slug, language), { signal });
  if (!answer.ok) throw new Error(`${answer.status} for the ${language} edition of ${slug}`);
  return v.parse(answerSchema, await answer.json());
}

/** The query under which an edition is kept: fetched once, then at hand as long as the page is open. */
export function editionQuery(slug: string, language: LanguageTag) {
  return {
    queryKey: ['edition', slug, language],
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchEdition(slug, language, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    // Offline, a fetch fails and is reported; the library's own way would wait in silence.
    networkMode: 'always',
  } as const;
}
