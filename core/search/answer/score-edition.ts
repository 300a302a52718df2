import type { Passage } from '../edition/passage';
import type { SearchQuery } from '../search-query';
import type { Searched } from './find-matches';
import { type WeighedPassage, weighPassages } from './weigh-passages';

/**
 * What it counts that a word stands there. The steps are wider than those of likeness (`find-matches.ts`), so that a stem in
 * a title counts more than the exact word in a heading, and there more than in running text.
 */
const worth = { title: 12, heading: 4, byline: 3, tags: 3, body: 1 } as const satisfies {
  readonly [place in Passage['place']]: number;
};

/** What words beside each other add, of the worth of the place. */
const nearnessShare = 0.6;
/** What it adds that a text keeps coming back to a word, at most: never as much as a heading. */
const mostForFrequency = 0.3;

/**
 * How well an edition answers a query; higher is better, 0 where it does not. For every word the worth of the best
 * place it stands in, by how like it is; then how near the words are, and how often they come.
 */
export function scoreEdition(edition: Searched, query: SearchQuery): number {
  const passages = weighPassages(edition, query);
  const [first] = passages;
  if (first === undefined) return 0;
  let near = 0;
  let times = 0;
  const best = new Array<number>(first.likeness.length).fill(0);
  for (const { place, likeness, nearness, places } of passages) {
    for (const [asked, like] of likeness.entries()) best[asked] = Math.max(best[asked] ?? 0, like * worth[place]);
    near = Math.max(near, nearness * worth[place]);
    times += places.length;
  }
  const frequency = mostForFrequency * (1 - best.length / Math.max(times, best.length));
  return best.reduce((sum, value) => sum + value, 0) + nearnessShare * near + frequency;
}

/** How much of an answer one passage is. Titles and headings are shown before sentences that say as much. */
export function scorePassage({ place, likeness, nearness }: WeighedPassage): number {
  const found = likeness.reduce((sum, like) => sum + like, 0);
  return (found + nearnessShare * nearness) * (place === 'title' ? 1.2 : place === 'heading' ? 1.1 : 1);
}
