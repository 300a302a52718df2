import type { Browser } from '@playwright/test';

/** The page that is spoilt, as the build keeps it. */
export const injectedPage = '/en/read/reading-two-copies';

/** A script that says it ran; each must be forbidden. */
const scripts = {
  article: [
    `<script>window.ran = 'script'</script>`,
    `<SCRIPT type="module">window.ran = 'module'</SCRIPT>`,
    `<svg><script>window.ran = 'svg'</script></svg>`,
    `<script>self.__next_f.push([1,"0:{\\"injected\\":true}\\n"])</script>`,
  ],
  body: [
    `<script>self.__next_f.push([1,"0:{\\"injected\\":true}\\n"])</script>`,
    `<script>(function(){window.ran = 'body'})()</script>`,
  ],
};
const others = [
  `<img alt="" src="/no-such-image" onerror="window.ran = 'onerror'">`,
  `<a id="injected-link" href="javascript:window.ran = 'link'">link</a>`,
  `<iframe title="" srcdoc="<script>parent.ran = 'frame'</script>"></iframe>`,
  '<base href="https://example.org/">',
  '<style>main { display: none }</style>',
].join('');

/** A page with scripts of somebody else in its article and its body, and whatever else may run or lead astray. */
export function inject(html: string): string {
  const inArticle = html.replace('</article>', () => `${scripts.article.join('')}${others}</article>`);
  return inArticle
    .replace(/<script/, () => `${scripts.body.join('')}<script`)
    .replace('</body>', () => `${scripts.body.join('')}</body>`);
}

/** Opens the page and says what of it ran, and what of the page itself works no longer. */
export async function checkInjected(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    Reflect.set(window, 'forbidden', 0);
    document.addEventListener('securitypolicyviolation', () => {
      Reflect.set(window, 'forbidden', Reflect.get(window, 'forbidden') + 1);
    });
  });
  const page = await context.newPage();
  const faults: string[] = [];
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.getElementById('injected-link')?.click());
  await page.locator('.preferences-button').first().click();
  const panel = page.getByRole('dialog').first();
  await panel
    .waitFor({ timeout: 5000 })
    .catch(() => faults.push(`${address}: the panel of preferences does not open.`));
  if (!(await page.locator('article').first().isVisible())) faults.push(`${address}: the article is not shown.`);
  const { ran, forbidden, base } = await page.evaluate(() => ({
    ran: Reflect.get(window, 'ran'),
    forbidden: Number(Reflect.get(window, 'forbidden')),
    base: document.baseURI,
  }));
  if (ran !== undefined) faults.push(`${address}: what was injected ran (${ran}).`);
  if (!base.startsWith(new URL(address).origin))
    faults.push(`${address}: what was injected changed the base of its links.`);
  // Those of the article, twice those of the body, onerror, the link, the style and the base.
  const expected = scripts.article.length + 2 * scripts.body.length + 4;
  if (forbidden < expected) faults.push(`${address}: of ${expected} injected things only ${forbidden} were forbidden.`);
  await context.close();
  return faults;
}
