type Placed = { readonly slug: string; readonly published: string };

/** What a word weighs that articles have in common, beside a tag that as many have: a tag was chosen to say something. */
export const weightOfWord = 0.25;

/** Something that an article has in common with others. */
export type Shared<Item extends Placed> = {
  /** How many times as large the library is as they are many. */
  readonly rarity: number;
  /** 1 where it is not given. */
  readonly weight?: number;
  readonly articles: readonly Item[];
};

/**
 * The articles that share the most with one, at most `most`: what few have weighs more than what many have, by the
 * logarithm of its rarity (inverse document frequency). Of those as near the newest comes first.
 */
export function nearestArticles<Item extends Placed>(shared: readonly Shared<Item>[], most: number): Item[] {
  const nearness = new Map<string, { readonly item: Item; weight: number }>();
  for (const { rarity, weight = 1, articles } of shared) {
    for (const item of articles) {
      const known = nearness.get(item.slug) ?? { item, weight: 0 };
      known.weight += weight * Math.log(1 + rarity);
      nearness.set(item.slug, known);
    }
  }
  return [...nearness.values()]
    .toSorted((one, other) => compareNearness(one, other))
    .slice(0, most)
    .map(({ item }) => item);
}

type Near = { readonly item: Placed; readonly weight: number };

/** Weights that differ only by how they were added up are the same. */
function compareNearness(one: Near, other: Near): number {
  const difference = other.weight - one.weight;
  if (Math.abs(difference) > 1e-9) return difference;
  if (one.item.published !== other.item.published) return one.item.published < other.item.published ? 1 : -1;
  return one.item.slug < other.item.slug ? -1 : 1;
}
