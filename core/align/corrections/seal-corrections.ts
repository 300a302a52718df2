import type { Article, Edition } from '../../article/article';
import type { CorrectedBlock, Correction } from '../../article/correction';
import { digestOf } from '../../article/digest-of';
import type { Drift } from './drift';
import { findSide } from './find-side';
import { turnCorrection } from './locate-corrections';
import { type ArticleCorrection, locateInArticle } from './locate-in-article';

export type Sealing = {
  /** The article's corrections, with the numbers and digests their blocks have now where they hold. */
  readonly corrections: readonly Correction[];
  /** Numbers of those that came out other than they were. */
  readonly sealed: readonly number[];
  /** Of these, the ones whose text had changed: an editor should see what they name now. */
  readonly accepted: readonly ArticleCorrection[];
  /** Those left as they are, and why. */
  readonly left: readonly Drift[];
};

/**
 * Seals the corrections of an article: writes down the digests of their blocks, and the numbers of blocks that moved.
 * One whose text changed since it was sealed is left, unless `accept`: then what stands where it is named is taken.
 */
export function sealCorrections(article: Pick<Article, 'editions' | 'corrections'>, accept: boolean): Sealing {
  const { editions, corrections } = article;
  const before = locateInArticle(article);
  const asked = accept ? corrections.map((correction) => forgetChanged(correction, editions)) : corrections;
  const { kept, drifted } = locateInArticle({ editions, corrections: asked });
  const result = corrections.map((correction, at) => {
    const found = kept.find(({ number }) => number === at + 1);
    return found === undefined ? correction : seal(correction, found);
  });
  return {
    corrections: result,
    sealed: result.flatMap((correction, at) => (isSame(correction, corrections[at]) ? [] : [at + 1])),
    accepted: kept.filter(({ number }) => before.drifted.some((drift) => drift.number === number)),
    left: drifted,
  };
}

/** The correction without the digests of a side that is not found. */
function forgetChanged(correction: Correction, editions: Article['editions']): Correction {
  const [one, other] = correction.languages.map((tag) => editions[tag]);
  return {
    ...correction,
    first: forgetSide(correction.first, one),
    second: forgetSide(correction.second, other),
  };
}

function forgetSide(named: readonly CorrectedBlock[], edition: Edition | undefined): readonly CorrectedBlock[] {
  const digests = edition?.blocks.map(digestOf) ?? [];
  return findSide(named, digests).ok ? named : named.map(({ block }) => ({ block, digest: null }));
}

function seal(correction: Correction, found: ArticleCorrection): Correction {
  const [one, other] = found.editions;
  const turned = correction.languages[0] !== one.language;
  const facing = {
    ...(turned ? turnCorrection(correction) : correction),
    first: sealSide(found.first, one),
    second: sealSide(found.second, other),
  };
  return turned ? turnCorrection(facing) : facing;
}

function sealSide(places: readonly number[], { blocks }: Edition): CorrectedBlock[] {
  return places.flatMap((place) => {
    const block = blocks[place];
    return block === undefined ? [] : [{ block: place + 1, digest: digestOf(block) }];
  });
}

function isSame(one: Correction, other: Correction | undefined): boolean {
  return isSameSide(one.first, other?.first) && isSameSide(one.second, other?.second);
}

function isSameSide(one: readonly CorrectedBlock[], other: readonly CorrectedBlock[] = []): boolean {
  return one.every(({ block, digest }, at) => block === other[at]?.block && digest === other[at]?.digest);
}
