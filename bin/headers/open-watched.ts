import type { Browser, Page } from '@playwright/test';

/** What is no fault: the answers that are asked for because they fail, and a file that only a hand may choose. */
const expected = [
  /^Failed to load resource: the server responded with a status of [45]\d\d/,
  /^File chooser dialog can only be shown/,
];

/** A page in which nothing that the browser complains of is lost: violations of a policy, its console, its errors. */
export async function openWatched(browser: Browser, report: (fault: string) => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.exposeBinding('reportViolation', ({ page }, text: string) => report(`${page.url()}: ${text}`));
  await context.addInitScript(() => {
    window.print = () => undefined;
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      Reflect.get(window, 'reportViolation')(`${violatedDirective} forbids ${blockedURI} ${sample}`);
    });
  });
  context.on('console', (message) => {
    const isExpected = expected.some((pattern) => pattern.test(message.text()));
    if (['error', 'warning'].includes(message.type()) && !isExpected)
      report(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => report(`${error.page()?.url()}: ${error.error().message}`));
  return context.newPage();
}
