/** Where a block is written: the list markers that it must not use, lest it run together with its neighbours. */
export type Place = { readonly taken: readonly string[] };
