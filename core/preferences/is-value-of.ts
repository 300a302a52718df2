import type { Preference } from './preference';

/** True when a value may be chosen: one that is offered, or a number within the range. Anything may be asked about. */
export function isValueOf({ values, range }: Pick<Preference, 'values' | 'range'>, value: unknown): value is string {
  if (typeof value !== 'string') return false;
  if (values.includes(value)) return true;
  return range !== undefined && /^\d(\.\d+)?$/.test(value) && Number(value) >= range.min && Number(value) <= range.max;
}
