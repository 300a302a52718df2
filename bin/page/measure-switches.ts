import type { Browser, Page } from '@playwright/test';
import { median } from './median';
import { slowdown } from './slow-phone';

const rounds = 3;
const windows = {
  desk: { width: 1440, height: 900 },
  phone: { width: 412, height: 823 },
} as const;
const places = { top: 0, middle: 0.5 } as const;
/** From any of them to the next, so that each is come to and left; a phone offers one of the two that come to the same. */
const views = {
  desk: ['stacked', 'en', 'side', 'ar', 'differences', 'side'],
  phone: ['en', 'side', 'ar', 'differences', 'side'],
} as const;

/** Prints how long a change of view of a very long article takes, on a desk and on a phone, at its top and far inside. */
export async function measureSwitches(browser: Browser, address: string): Promise<void> {
  for (const device of ['desk', 'phone'] as const) {
    const page = await browser.newPage({ viewport: windows[device] });
    await page.goto(address, { timeout: 120_000 });
    await page.waitForLoadState('networkidle');
    await page.evaluate(listenForClicks);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    for (const [place, share] of Object.entries(places)) {
      const waits: number[][] = views[device].map(() => []);
      for (let round = 0; round < rounds; round++) {
        for (const [at, view] of views[device].entries()) {
          await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share);
          await settle(page);
          waits[at]?.push(await switchTo(page, view));
        }
      }
      const told = views[device].map((view, at) => `${view} ${median(waits[at] ?? []).toFixed(0)}`).join(', ');
      console.log(`${device}, ${place}: ${told}, longest ${Math.max(...waits.flat()).toFixed(0)}; at most 100`);
    }
    await page.close();
  }
}

async function switchTo(page: Page, view: string): Promise<number> {
  await page.evaluate(() => Reflect.set(window, 'waits', []));
  await page.locator(`input[name="view"][value="${view}"]`).click({ timeout: 60_000 });
  await settle(page);
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'waits') as number[])));
}

/** Event Timing: from the event to the next paint, in steps of 8 ms. */
function listenForClicks(): void {
  Reflect.set(window, 'waits', []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (Reflect.get(entry, 'interactionId') > 0) (Reflect.get(window, 'waits') as number[]).push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
}
