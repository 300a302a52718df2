/** How long an article can be, the shortest first (`length-of.ts`). */
export const articleLengths = ['short', 'medium', 'long'] as const;

export type ArticleLength = (typeof articleLengths)[number];

/** The orders that a list can be read in, the standard one first. */
export const listOrders = ['newest', 'oldest', 'title'] as const;

export type ListOrder = (typeof listOrders)[number];

/** Articles on one page of the library. */
export const pageSize = 24;
