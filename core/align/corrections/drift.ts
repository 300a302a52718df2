import type { Reason } from '../../article/fault';
import type { DriftKey } from './drift-sentences';

/** Why a correction is not used. Its sentence is in `driftSentences`. */
export type Drift = {
  /** Which one of the article's corrections, from 1. */
  readonly number: number;
  readonly reason: Reason;
};

export function toDrift(number: number, key: DriftKey, values: Reason['values']): Drift {
  return { number, reason: { key, values: { number, ...values } } };
}
