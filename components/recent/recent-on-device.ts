import { parseRecent, recentKey, writeRecent } from '@/core/reading/recently-read';

/** The articles read of late on this device, the latest first. */
export function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(recentKey));
  } catch {
    return []; // a browser that keeps nothing
  }
}

/** Remembers that an article was read now. */
export function rememberRead(slug: string): void {
  try {
    localStorage.setItem(recentKey, writeRecent(readRecent(), slug));
  } catch {
    // Storage is refused or full: nothing is remembered.
  }
}

/** Keeps these articles and no others; of none, nothing is left on the device. */
export function keepRecent(slugs: readonly string[]): void {
  try {
    if (slugs.length === 0) localStorage.removeItem(recentKey);
    else localStorage.setItem(recentKey, JSON.stringify(slugs));
  } catch {
    // Storage is refused: there is nothing to forget.
  }
}
