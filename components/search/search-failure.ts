import { sayFault } from '@/core/search/say-fault';
import type { SearchFault } from '@/core/search/search-answer';
import type { FailureReason, SearchWords } from './search-words';

/** Why there is nothing to show, in a form that a page can be made with. */
export type Failure = SearchFault | { readonly reason: FailureReason; readonly values: Record<string, never> };

/** Thrown by what fetches: the library that keeps the answers asks for it so. */
export class SearchFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.reason);
    this.name = 'SearchFailure';
    this.failure = failure;
  }
}

/** A failure without anything to name. */
export function failureOf(reason: FailureReason): Failure {
  return { reason, values: {} };
}

/** The sentence that says so. */
export function sayFailure(failure: Failure, words: SearchWords): string {
  return isPassing(failure) ? words.failures[failure.reason] : sayFault(failure, words.faults);
}

/** True where the question is right, and asking it again may help. */
export function isPassing(failure: Failure): failure is Exclude<Failure, SearchFault> {
  return ['offline', 'unavailable', 'tooMany', 'failed'].includes(failure.reason);
}
