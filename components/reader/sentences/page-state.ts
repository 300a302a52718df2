import { type Numbers, toHash } from './hash';
import { passagesOf } from './numbers';

/**
 * The row that holds the pin is where the place of the reader is told by it, as when the locale is changed. Not beside a
 * further edition: the other locale sets it beside another one, and numbers there are others.
 */
export function markPlace(before: Numbers | null, now: Numbers | null): void {
  const firstRow = (numbers: Numbers | null) => numbers && passagesOf(numbers)[0]?.row;
  firstRow(before)?.removeAttribute('data-place');
  const isFurther = /[?&](?:with|first)=/.test(location.search);
  if (now !== null && !isFurther) firstRow(now)?.setAttribute('data-place', toHash(now).slice(1));
}

/** Writes what is pinned into the address, without a step in the history. */
export function writeHash(numbers: Numbers | null): void {
  const hash = numbers === null ? '' : toHash(numbers);
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${hash}`);
}

/** Runs something when what was painted last can be seen. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
