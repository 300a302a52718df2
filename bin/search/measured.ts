import type { CaseCount } from './case-articles';

/** What a process of its own found out of an engine. Times are in milliseconds, sizes in bytes. */
export type Measured = {
  readonly index: number;
  readonly start: number;
  readonly memory: number;
  readonly size: number | null;
  readonly times: readonly number[];
  /** Processor time of the same queries: what other work on the machine does not change as much. */
  readonly processor: readonly number[];
  readonly cases: CaseCount;
};

/** What a process is told to do: `make` an index, `ask` it, or answer the cases. */
export const tasks = ['make', 'ask', 'cases'] as const;
export type Task = (typeof tasks)[number];
