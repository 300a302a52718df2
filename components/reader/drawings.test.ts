import { afterEach, describe, expect, it, vi } from 'vitest';
import { findDrawing, holdDrawing } from './drawings';

afterEach(() => void vi.useRealTimers());

describe('what a page puts aside for a component of its own', () => {
  it('is found under its name, by two renders at once each its own', () => {
    const [one, other] = [holdDrawing('one'), holdDrawing('other')];
    expect([findDrawing(other), findDrawing(one), findDrawing(one)]).toEqual(['other', 'one', 'one']);
  });

  it('is found by another copy of the module in the same process', async () => {
    const name = holdDrawing('text');
    vi.resetModules();
    const copy = await import('./drawings');
    expect(copy.findDrawing(name)).toBe('text');
  });

  it('goes seconds after it was fetched, and after a minute otherwise', () => {
    vi.useFakeTimers();
    const [fetched, waiting] = [holdDrawing('fetched'), holdDrawing('waiting')];
    findDrawing(fetched);
    vi.advanceTimersByTime(30_000);
    holdDrawing('next');
    expect(() => findDrawing(fetched)).toThrow();
    expect(findDrawing(waiting)).toBe('waiting');
    vi.advanceTimersByTime(61_000);
    holdDrawing('later');
    expect(() => findDrawing(waiting)).toThrow();
  });
});
