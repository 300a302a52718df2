import type { ListOrder } from './list-choice';

/** The orders that a list can be read in, the standard one first. */
export const listOrders = ['newest', 'oldest', 'title'] as const satisfies readonly ListOrder[];

/** Articles on one page of the library. */
export const pageSize = 24;
