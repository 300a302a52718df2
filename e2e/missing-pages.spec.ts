import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';

const unknown = 'no-such-article';

test.describe('an address that leads nowhere', () => {
  test.use({ expectedComplaints: [/\b404\b/] });

  test('is answered with 404 in the reader’s locale and leads back to the library', async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    for (const address of [paths.article(interfaceLocale, unknown), `/${interfaceLocale}/no/such/page`]) {
      const answer = await openPage(page, address);
      expect(answer?.status()).toBe(404);
      const heading = page.getByRole('heading', { level: 1, name: messages.notFound.title });
      await expect(heading).toBeVisible();
      await expect(heading).toHaveCSS('direction', { en: 'ltr', ar: 'rtl' }[interfaceLocale]);
      await expect(page.getByText(messages.notFound.text)).toBeVisible();
      await expect(page).toHaveTitle(/\S/);
    }
    await page.getByRole('link', { name: messages.notFound.library, exact: true }).click();
    await expect(page).toHaveURL(paths.library(interfaceLocale));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.library.title);
  });
});

test('an address in an unknown locale is not found (I18N-02)', { tag: '@once' }, async ({ request }) => {
  for (const address of ['/xx', '/nl/read/reading-two-copies', '/EN/read']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

for (const address of [
  paths.article('en', unknown),
  paths.article('ar', unknown),
  '/en/no/page',
  '/no-such-file.txt',
]) {
  test(`without scripts too, ${address} says that it is not there and leads to the library`, { tag: '@once' }, async ({
    request,
  }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    const html = await answer.text();
    const locale = address.startsWith('/ar') ? 'ar' : 'en';
    const words = { en: 'This page is not here', ar: 'هذه الصفحة غير موجودة' }[locale];
    expect(html).toMatch(/<html lang="(en|ar)" dir="(ltr|rtl)"/);
    expect(html).toMatch(new RegExp(`<h1[^>]*>${words}</h1>`));
    expect(html).toContain(`href="${paths.library(locale)}"`);
  });
}

test('what the interface asks for and is not there is answered with 404 too', { tag: '@once' }, async ({ request }) => {
  for (const address of [
    paths.edition(articles.card, 'xx'),
    paths.edition(articles.market, 'fr'),
    paths.edition(unknown, 'en'),
    paths.image(articles.long, 'no-such-image.webp'),
    paths.image(articles.long, '../../package.json'),
    paths.runningHeads('en', unknown),
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

const addresses = [
  paths.library('en'),
  paths.article('ar', articles.long),
  paths.article('en', unknown),
  '/no-such-file.txt',
  paths.edition(articles.card, 'fr'),
  paths.edition(articles.card, 'xx'),
  paths.image(articles.long, 'level-page.webp'),
  paths.runningHeads('ar', articles.long),
];

for (const address of addresses) {
  test(`the answer to ${address} carries the security headers and sets no cookie`, { tag: '@once' }, async ({
    request,
  }) => {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = headers['content-security-policy'] ?? '';
    for (const rule of ["base-uri 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(rule);
    expect(policy).toContain(address.startsWith('/api/') ? "default-src 'none'" : "object-src 'none'");
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('set-cookie');
  });
}

test('no page that is served carries a style attribute', { tag: '@desktop' }, async ({ request, interfaceLocale }) => {
  const pages = [
    paths.library(interfaceLocale),
    ...Object.values(articles).map((slug) => paths.article(interfaceLocale, slug)),
    paths.article(interfaceLocale, unknown),
    '/no-such-file.txt',
  ];
  for (const address of pages) {
    const html = await (await request.get(address)).text();
    expect(html).toContain('<h1');
    // Scripts hold text that looks like markup; tags do not.
    const tags = html.replace(/<script\b[^>]*>.*?<\/script>/gs, '').match(/<[^>]+\sstyle\s*=[^>]*>/gi);
    expect(tags, address).toBeNull();
  }
});
