import type { Locator, Page, Route } from '@playwright/test';

/** Opens every further page with these choices, as the device keeps them. */
export async function choose(page: Page, choices: Record<string, string>): Promise<void> {
  await page.addInitScript(
    // The blank page that comes first has no storage.
    (kept) => location.protocol !== 'about:' && localStorage.setItem('muqabala-preferences', kept),
    JSON.stringify(choices),
  );
}

/** The files of faces that arrive from now on, by their name before it was hashed, with their sizes in bytes. */
export function arrived(page: Page): ReadonlyMap<string, number> {
  const fonts = new Map<string, number>();
  page.on('response', (response) => {
    const [name, , ending] = response.url().split('/').at(-1)?.split('.') ?? [];
    if (ending === 'woff2' && name) fonts.set(name, Number(response.headers()['content-length'] ?? Number.NaN));
  });
  return fonts;
}

/** Holds faces back; what is given lets them through. */
export async function lateFonts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route: Route) => {
    // All are at hand by then, and come together.
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  return release;
}

/** Adds up how far the layout of the next page shifts; what is given tells. */
export async function shiftsOf(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const root = globalThis as typeof globalThis & { shifted?: number };
    root.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        root.shifted = (root.shifted ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as typeof globalThis & { shifted?: number }).shifted ?? Number.NaN);
}

/** The fonts that a browser draws an element's text with. */
export async function fontsOf(page: Page, locator: Locator) {
  await page.evaluate(() => document.fonts.status === 'loaded' || new Promise((done) => setTimeout(done, 300)));
  const session = await page.context().newCDPSession(page);
  await locator.evaluate((element) => element.setAttribute('data-asked-for', ''));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-asked-for]' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await locator.evaluate((element) => element.removeAttribute('data-asked-for'));
  await session.detach();
  return fonts;
}

/** What is drawn of each element, once its faces are there. */
export async function drawnOf(page: Page, locator: Locator): Promise<Buffer[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const pictures: Buffer[] = [];
  for (const element of await locator.all()) pictures.push(await element.screenshot());
  return pictures;
}
