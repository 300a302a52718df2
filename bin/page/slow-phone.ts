import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';

/** How much slower than this machine's the phone's processor is. */
export const slowdown = 4;

/** A middling phone on a slow mobile connection: what Lighthouse takes for one. */
const phone: BrowserContextOptions = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const bytesPerSecond = (1.6 * 1024 * 1024) / 8;
const latency = 150;

/** Opens a blank page as on a slow phone that has seen nothing of the site yet. */
export async function openSlowPhone(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}
