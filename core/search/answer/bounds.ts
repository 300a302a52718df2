/** Articles that are ranked among each other: where more match, they are taken so many at a time. The same in every store. */
export const window = 60;

/** Articles that are counted at most; beyond it an answer says “at least”. */
export const mostCounted = 500;
