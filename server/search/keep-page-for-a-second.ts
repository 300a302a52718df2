import 'server-only';
import { unstable_cache } from 'next/cache';

/**
 * Lets the page that is being made be kept for a second only, because something it should show could not be had: a page is
 * kept no longer than the shortest-lived thing that it was made with.
 */
export const keepPageForASecond = unstable_cache(async () => true, ['unavailable'], { revalidate: 1 });
