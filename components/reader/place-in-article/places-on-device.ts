import { type KeptPlace, parsePlaces, writePlaces } from '@/core/reading/kept-places';
import { findRowInView } from './find-row-in-view';

/** Name under which the device keeps where articles were left. */
const key = 'muqabala-places';
/** Closer to the top of the page than this nobody has begun to read, in CSS pixels. */
const nearTop = 400;
/** How long a reader rests before the place is kept, in milliseconds. */
const rest = 1000;

/** The place where this article was left; null where none is kept or there is no reason to ask. */
export function findLeftPlace(slug: string): KeptPlace | null {
  const [navigation] = performance.getEntriesByType('navigation');
  // The address leads elsewhere, or the browser itself brings the reader back.
  const comesBack = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
  if (location.hash !== '' || comesBack || window.scrollY > nearTop || isFurther()) return null;
  const place = readPlaces().find((kept) => kept.slug === slug);
  return place !== undefined && document.getElementById(`r${place.row}`) !== null ? place : null;
}

/** Takes an article's place out. */
export function forgetPlace(slug: string): void {
  store(slug, null);
}

/** Keeps the place of an article while it is read: after each rest, and when the page is left. */
export function keepPlaceOnDevice(slug: string, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasMoved = false;
  // Near the top is no news before this visit has been further down.
  let hasRead = false;
  const keep = () => {
    clearTimeout(timer);
    hasRead ||= window.scrollY > nearTop;
    if (hasMoved && hasRead && !isFurther()) store(slug, placeNow(slug));
    hasMoved = false;
  };
  window.addEventListener(
    'scroll',
    () => {
      hasMoved = true;
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    },
    { passive: true, signal },
  );
  window.addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', keep, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Where the reader is; null at the top and at the end, which are no places to come back to. */
function placeNow(slug: string): KeptPlace | null {
  const end = document.querySelector('.rows')?.getBoundingClientRect().bottom ?? 0;
  const row = window.scrollY > nearTop && end > window.innerHeight ? findRowInView() : null;
  return row === null || row < 2 ? null : { slug, row, left: Date.now() };
}

/** Beside a further edition the rows have other numbers. */
function isFurther(): boolean {
  return /[?&](?:with|first)=/.test(location.search);
}

function readPlaces(): KeptPlace[] {
  try {
    return parsePlaces(localStorage.getItem(key));
  } catch {
    return []; // a browser that keeps nothing
  }
}

function store(slug: string, place: KeptPlace | null): void {
  try {
    localStorage.setItem(key, writePlaces(readPlaces(), slug, place));
  } catch {
    // Storage is refused or full: the article opens at its beginning next time.
  }
}
