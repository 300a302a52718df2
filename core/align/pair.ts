/**
 * Which blocks of two editions say the same: places in either list, in order. One of the two is empty where a passage
 * stands in one edition only.
 */
export type Pair = { readonly first: readonly number[]; readonly second: readonly number[] };
