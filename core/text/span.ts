import type { FragmentRun } from './run';

/** A stretch of a text, in UTF-16 code units; `end` is the first one outside it. */
export type Span = { readonly start: number; readonly end: number };

/** A stretch that is one fragment. A `token` is a whole one (address, telephone number, date) and is never cut. */
export type FragmentSpan = Span & { readonly script: FragmentRun['script']; readonly token: boolean };
