import type { Browser, Page } from '@playwright/test';

const rounds = 40;

/** What a reader does, and how often it is measured. Each is given the round it is in. */
const interactions: { readonly [name: string]: (page: Page, round: number) => Promise<void> } = {
  'key j': (page) => page.keyboard.press('j'),
  'key o': (page) => page.keyboard.press('o'),
  'key Enter': async (page, round) => {
    await page.keyboard.press(round % 2 === 0 ? 'Enter' : 'Escape');
    if (round % 2 === 1) await page.keyboard.press('j');
  },
  click: (page, round) => page.mouse.click(300, 300 + (round % 12) * 30),
};

/** Does what a reader does on the page at `address` and prints the median, the 98th percentile and the longest wait. */
export async function measureInteractions(browser: Browser, address: string, slowdown: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(listenForInteractions);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (const [name, act] of Object.entries(interactions)) {
    // The first use fetches what answers; it is told apart.
    await act(page, 0);
    await settle(page);
    const [first] = await takeWaits(page);
    for (let round = 1; round <= rounds; round++) {
      await act(page, round);
      await settle(page);
    }
    print(name, await takeWaits(page), first);
  }
  print('pointer move (frame)', await measureMoves(page), undefined);
  await page.close();
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
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
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

function print(name: string, waits: readonly number[], first: number | undefined): void {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const told = (value: number | undefined) => (value === undefined ? 'under 16' : value.toFixed(0));
  const beginning = first === undefined ? '' : `, first ${told(first)}`;
  console.log(
    `${name}: median ${told(at(0.5))}, 98 % ${told(at(0.98))}, longest ${told(at(1))} (${waits.length} told)${beginning}`,
  );
}
