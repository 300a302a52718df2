import type { ArticleCorrection } from '../../core/align/corrections/locate-in-article';
import { sealCorrections } from '../../core/align/corrections/seal-corrections';
import type { Article, Edition } from '../../core/article/article';
import { textOf } from '../../core/article/text-of';
import { toSentence } from '../../core/article/to-sentence';
import { contentSentences } from '../../server/content/content-sentences';
import type { ContentStore } from '../../server/content/content-store';
import { excerptOf } from './excerpt-of';
import { type Outcome, refuse } from './outcome';

/**
 * Writes the digests of an article's corrections into its `pairs.json`, and says which were sealed, which were left
 * because their texts changed, and what those name that were accepted in spite of it.
 */
export async function seal(
  article: Article,
  store: Pick<ContentStore, 'writeCorrections'>,
  accept: boolean,
): Promise<Outcome<string[]>> {
  const { slug, editions, corrections } = article;
  if (Object.keys(editions).length < 2) return refuse(`${slug} has one edition: there is nothing to pair.`);
  if (corrections.length === 0) {
    return refuse(`${slug} has no corrections. Write them into its pairs.json first; docs/decisions/0003 says how.`);
  }
  const sealing = sealCorrections(article, accept);
  if (sealing.sealed.length > 0) {
    const written = await store.writeCorrections(slug, sealing.corrections);
    if (!written.ok) return refuse(toSentence(written.reason, contentSentences));
  }
  const count = sealing.sealed.length;
  return {
    ok: true,
    value: [
      count === 0 ? 'Nothing to seal: pairs.json stays as it is.' : `Sealed: correction ${sealing.sealed.join(', ')}.`,
      ...sealing.accepted.map(showAccepted),
      ...sealing.left.map(({ reason }) => toSentence(reason, contentSentences)),
    ],
  };
}

/** What a correction names now, for the eyes of whoever accepted it. */
function showAccepted({ number, first, second, editions }: ArticleCorrection): string {
  return `  Correction ${number} now names ${showSide(editions[0], first)} | ${showSide(editions[1], second)}`;
}

function showSide({ language, blocks }: Edition, places: readonly number[]): string {
  if (places.length === 0) return `nothing in ${language}`;
  const texts = places.flatMap((place) => blocks[place] ?? []).map(textOf);
  return `${language} ${places.map((place) => place + 1).join('+')}: ${excerptOf(texts)}`;
}
