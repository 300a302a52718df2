import type { Browser, Page } from '@playwright/test';

const rounds = 40;

type Act = (page: Page, round: number) => Promise<void>;

/** What a reader does, one after the other in every round. A click is on another line in each. */
const interactions = {
  'key j': (page) => page.keyboard.press('j'),
  'key o': (page) => page.keyboard.press('o'),
  'key Enter': (page) => page.keyboard.press('Enter'),
  'key Escape': (page) => page.keyboard.press('Escape'),
  'key j from nothing': (page) => page.keyboard.press('j'),
  click: async (page, round) => {
    // A hand comes to rest before it presses.
    await page.mouse.move(300, 300 + (round % 12) * 30);
    await settle(page);
    await page.mouse.down();
    await page.mouse.up();
  },
} as const satisfies Readonly<Record<string, Act>>;

/** Does what a reader does on the page at `address` and prints the median, the 98th percentile and the longest wait. */
export async function measureInteractions(browser: Browser, address: string, slowdown: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(listenForInteractions);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  // The first use fetches what answers, and is told apart.
  for (const [name, [first, ...others]] of await measure(page, interactions)) print(name, others, first);
  print('pointer move (frame)', await measureMoves(page));
  await page.locator('[name="lighting"]').check();
  const { click } = interactions;
  for (const [name, waits] of await measure(page, { 'click, lighting off': click })) print(name, waits);
  await page.close();
}

/** The longest wait of each interaction in each round, by its name. */
async function measure(page: Page, acts: Readonly<Record<string, Act>>): Promise<Map<string, number[]>> {
  await takeWaits(page);
  const waits = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, act] of Object.entries(acts)) {
      await act(page, round);
      await settle(page);
      waits.set(name, [...(waits.get(name) ?? []), Math.max(0, ...(await takeWaits(page)))]);
    }
  }
  return waits;
}

/** Event Timing: from the event to the next paint, for events of an interaction; in steps of 8 ms, from 16 up. */
function listenForInteractions(): void {
  const waits: number[] = [];
  Reflect.set(window, 'waits', waits);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (Reflect.get(entry, 'interactionId') > 0) waits.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** The waits since the last time; an interaction too short to be told is not among them. */
function takeWaits(page: Page): Promise<number[]> {
  return page.evaluate(() => (Reflect.get(window, 'waits') as number[]).splice(0));
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
}

/** How long the frame takes in which the pointer comes to another sentence. */
async function measureMoves(page: Page): Promise<number[]> {
  const frames: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() =>
      Reflect.set(
        window,
        'moved',
        new Promise((done) => {
          addEventListener(
            'pointermove',
            () => {
              const begun = performance.now();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
            },
            { once: true },
          );
        }),
      ),
    );
    await page.mouse.move(250 + (round % 5) * 40, 250 + (round % 14) * 30);
    frames.push(await page.evaluate(() => Reflect.get(window, 'moved') as Promise<number>));
  }
  return frames;
}

/** An interaction whose events are all too short to be told counts as none. */
function print(name: string, waits: readonly number[], first?: number): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  const beginning = first === undefined ? '' : `, the first ${first.toFixed(0)}`;
  console.log(`${name}: median ${at(0.5)}, 98 % ${at(0.98)}, longest ${at(1)}${beginning}`);
}
