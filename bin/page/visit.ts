import type { Browser } from '@playwright/test';
import { openSlowPhone } from './slow-phone';

/** Kilobytes that came over the network, compressed as they came and without headers, by what they are. */
export type Transfer = { readonly [kind in 'Document' | 'Script' | 'Stylesheet' | 'Font']: number };

/** What one visit to a page took: milliseconds from its beginning, kilobytes, and how far its layout shifted. */
export type Visit = {
  firstPaint: number;
  largestPaint: number;
  shift: number;
  blocked: number;
  /** Kilobytes of scripts that had come before the first paint. */
  earlyScripts: number;
  transfer: Transfer;
};

type Marks = Omit<Visit, 'transfer' | 'earlyScripts'> & { scriptEnds: readonly { name: string; end: number }[] };

/** Nothing more is expected once the network has been quiet for so long, in milliseconds. */
const quiet = 1_500;

/** Opens a page on a slow phone, empty-handed, waits until it is at rest and says what it took. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const { page, session } = await openSlowPhone(browser);
  const kinds = new Map<string, { kind: string; url: string; headers: number }>();
  const sizes: { kind: string; url: string; bytes: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type, url: response.url, headers: response.encodedDataLength }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const about = kinds.get(requestId);
    if (about !== undefined) sizes.push({ ...about, bytes: encodedDataLength - about.headers });
  });
  await page.addInitScript(watchPaints);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForTimeout(quiet);
  const { scriptEnds, ...marks } = await page.evaluate(() => Reflect.get(window, 'readMarks')() as Marks);
  await page.context().close();
  const total = (kind: string) => sum(sizes.filter((one) => one.kind === kind).map(({ bytes }) => bytes / 1000));
  const early = new Set(scriptEnds.filter(({ end }) => end < marks.firstPaint).map(({ name }) => name));
  return {
    ...marks,
    earlyScripts: sum(sizes.filter(({ url }) => early.has(url)).map(({ bytes }) => bytes / 1000)),
    transfer: {
      Document: total('Document'),
      Script: total('Script'),
      Stylesheet: total('Stylesheet'),
      Font: total('Font'),
    },
  };
}

/** Runs in the page: notes paints, shifts and long tasks as the browser tells of them. */
function watchPaints(): void {
  const seen = { largest: 0, shift: 0, tasks: [] as { startTime: number; duration: number }[] };
  // No function here has a name of its own: the compiler would call for a helper that the page lacks.
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { startTime, duration } = entry;
        if (type === 'largest-contentful-paint') seen.largest = startTime;
        else if (type === 'longtask') seen.tasks.push({ startTime, duration });
        else if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Reflect.get(entry, 'value');
      }
    }).observe({ type, buffered: true });
  }
  Reflect.set(window, 'readMarks', () => {
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    // As Lighthouse counts it: of each task after the first paint, what is beyond 50 ms.
    const blocked = seen.tasks
      .filter(({ startTime, duration }) => startTime + duration > firstPaint)
      .reduce((all, { startTime, duration }) => {
        const seenFrom = Math.max(firstPaint, startTime);
        return all + Math.max(0, startTime + duration - seenFrom - 50);
      }, 0);
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => Reflect.get(entry, 'initiatorType') === 'script' || entry.name.endsWith('.js'));
    const scriptEnds = scripts.map((entry) => ({ name: entry.name, end: Reflect.get(entry, 'responseEnd') }));
    return { firstPaint, largestPaint: seen.largest, shift: seen.shift, blocked, scriptEnds };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
