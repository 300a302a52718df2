import type { Browser } from '@playwright/test';
import { type Visit, visit } from './visit';

/** How often each page is opened. */
const rounds = 5;

export type Visits = { readonly [name in 'reader' | 'floor' | 'empty']: readonly Visit[] };

/** Opens the pages in turn, so that whatever else the machine does meets them all alike. */
export async function measureVisits(
  browser: Browser,
  addresses: { readonly [name in keyof Visits]: string },
): Promise<Visits> {
  const visits = { reader: [] as Visit[], floor: [] as Visit[], empty: [] as Visit[] };
  // The first round only warms up the servers.
  for (let round = 0; round <= rounds; round++) {
    for (const name of ['reader', 'floor', 'empty'] as const) {
      const made = await visit(browser, addresses[name]);
      if (round > 0) visits[name].push(made);
    }
  }
  return visits;
}
