/**
 * A link less sure than this is for an editor to look at: what was found in it, words and lengths together, speaks
 * rather against it than for it.
 */
export const leastSure = 0.5;
