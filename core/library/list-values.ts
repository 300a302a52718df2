import type { ArticleLength, ListOrder } from './list-choice';

/** The lengths that a list can be narrowed to, the shortest first. */
export const articleLengths = ['short', 'medium', 'long'] as const satisfies readonly ArticleLength[];

/** The orders that a list can be read in, the standard one first. */
export const listOrders = ['newest', 'oldest', 'title'] as const satisfies readonly ListOrder[];

/** Articles on one page of the library. */
export const pageSize = 24;
