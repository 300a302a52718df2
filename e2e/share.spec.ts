import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';

test('an article and the library name their picture, its size and what it shows', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const named = (name: string) => page.locator(`meta[property="${name}"]`);
  await openPage(page, paths.library(interfaceLocale));
  await expect(named('og:image')).toHaveAttribute('content', /^http.*\/share\.png$/);
  await expect(named('og:image:alt')).toHaveAttribute('content', messages.site.description);
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const address = new RegExp(`^http.*${paths.shareArticle(interfaceLocale, articles.market)}$`);
  await expect(named('og:image')).toHaveAttribute('content', address);
  await expect(named('og:image:width')).toHaveAttribute('content', '1200');
  await expect(named('og:image:height')).toHaveAttribute('content', '630');
  for (const title of [/The Night Market of Two Cities/, /سوق الليل في مدينتين/]) {
    await expect(named('og:image:alt')).toHaveAttribute('content', title);
  }
  await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
});

test('the pictures have text in both halves, for anyone who shows them', { tag: '@once' }, async ({
  page,
  request,
}) => {
  await openPage(page, paths.library('en'));
  const addresses = [
    paths.shareLibrary('en'),
    paths.shareLibrary('ar'),
    ...Object.values(articles).flatMap((slug) => [paths.shareArticle('en', slug), paths.shareArticle('ar', slug)]),
  ];
  for (const address of addresses) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
    });
    const { width, height, left, right } = await inkOf(page, address);
    expect([width, height], address).toEqual([1200, 630]);
    expect(Math.min(left, right), address).toBeGreaterThan(1500);
  }
});

test('a picture of what is not there is not found', { tag: '@once' }, async ({ request }) => {
  for (const address of [paths.shareArticle('en', 'no-such-article'), '/xx/share.png', '/en/share.png/more']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('a device can keep the site among its apps: the icons it is told of are there', { tag: '@once' }, async ({
  request,
}) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  const icons = manifest.icons.map(({ src }: { src: string }) => src);
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const address of [...icons, '/favicon.ico', '/apple-icon.png']) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()['content-type'], address).toMatch(/^image\//);
  }
});

/** The size of a picture and how many pixels of its left and right half are dark. */
function inkOf(page: Page, address: string) {
  return page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(source)).blob());
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    canvas?.drawImage(image, 0, 0);
    const half = (x: number) => {
      const { data = [] } = canvas?.getImageData(x, 0, width / 2 - 8, height) ?? {};
      let dark = 0;
      for (let red = 0; red < data.length; red += 4) if ((data[red] ?? 255) < 90) dark++;
      return dark;
    };
    return { width, height, left: half(0), right: half(width / 2 + 8) };
  }, address);
}
