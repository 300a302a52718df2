import type { Preference } from './preference';

/** How rows are shown: `side`, `stacked`, or the tag of the one language to show. */
export const view = { name: 'view', standard: 'side', inAddress: true } as const satisfies Preference;
