import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, languageNames, openPage, test } from './fixtures';

const directions = { en: 'ltr', ar: 'rtl' } as const;

test('an article opens with both titles, dates in two calendars, issuer, source and author', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.report));
  const [first, second] = interfaceLocale === 'en' ? (['en', 'ar'] as const) : (['ar', 'en'] as const);
  const head = page.locator('article > header');
  const title = {
    en: await frontMatter(articles.report, 'en', 'title'),
    ar: await frontMatter(articles.report, 'ar', 'title'),
  };
  // The locale's own language stands first, also where both stand side by side.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([title[first], title[second]]);
  const english = head.locator('.cell:lang(en)').last();
  const arabic = head.locator('.cell:lang(ar)').last();
  await expect(english).toContainText('Saturday, 4 March 2023 at 9:23 pm');
  await expect(english).toContainText('12 Shaʻban 1444 AH');
  await expect(english).toContainText('CEMO Center - Paris');
  await expect(english).toContainText('The Reference');
  await expect(english).toContainText(await frontMatter(articles.report, 'en', 'author'));
  await expect(arabic).toContainText('السبت، ٤ مارس ٢٠٢٣ في ٩:٢٣ م');
  await expect(arabic).toContainText('١٢ شعبان ١٤٤٤ هـ');
  await expect(arabic).toContainText('CEMO Center - Paris');
  await expect(arabic).toContainText('المرجع');
  await expect(arabic).toContainText('مصطفى محمد');
  await expect(page.getByRole('link', { name: 'طباعة' }).first()).toHaveAttribute('title', messages.reader.printTitle);
});

test('an article ends with who issued it, its source, its rights and its own address', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.report));
  const about = page.getByRole('region', { name: messages.reader.about });
  const source = { en: 'The Reference', ar: 'المرجع' }[interfaceLocale];
  const rights = { en: 'Text © the Muqabala authors', ar: 'النص © مؤلفو مقابلة' }[interfaceLocale];
  await expect(entry(about, messages.reader.issuer)).toHaveText('CEMO Center - Paris');
  await expect(entry(about, messages.reader.source)).toHaveText(source);
  await expect(entry(about, messages.reader.rights)).toContainText(rights);
  await expect(entry(about, messages.reader.dateline).filter({ hasText: 'مارس' })).toContainText(
    'السبت 04/مارس/2023 - 09:23 م',
  );
  await expect(entry(about, messages.reader.address)).toHaveText(
    new RegExp(`^https?://[^/]+${paths.article(interfaceLocale, articles.report)}$`),
  );
});

test('every cell carries the language and the direction of its edition, and is drawn so (BIDI-01)', async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const cells = await page.locator('.cell').evaluateAll((all) =>
    all.map((cell) => ({
      lang: cell.getAttribute('lang'),
      dir: cell.getAttribute('dir'),
      drawn: getComputedStyle(cell).direction,
      guessed: cell.querySelectorAll('[dir="auto"]').length,
    })),
  );
  expect(cells.length).toBeGreaterThan(60);
  for (const { lang, dir, drawn, guessed } of cells) {
    expect(Object.keys(directions)).toContain(lang);
    expect([dir, drawn]).toEqual(Array(2).fill(directions[lang as keyof typeof directions]));
    expect(guessed).toBe(0);
  }
});

for (const slug of [articles.long, articles.market, articles.port] as const) {
  test(`both cells of every row start level, left-to-right text on the left: ${slug}`, { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
  }) => {
    await openPage(page, paths.article(interfaceLocale, slug));
    const rows = await measureRows(page);
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.map(({ lang }) => lang).toSorted(), `the languages of ${row[0]?.row}`).toEqual(['ar', 'en']);
      const [english, arabic] = row.toSorted((a, b) => b.lang.localeCompare(a.lang));
      if (english === undefined || arabic === undefined) throw new Error('A row has two cells.');
      expect(english.right, `${english.row}: English ends left of where Arabic begins`).toBeLessThan(arabic.left);
      expect(Math.abs(english.baseline - arabic.baseline), `${english.row}: first baselines`).toBeLessThanOrEqual(1);
    }
  });
}

test('on a phone the two sides of a row stand below each other, the locale’s own first', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const rows = await measureRows(page);
  expect(rows.length).toBeGreaterThan(10);
  for (const [upper, lower] of rows) {
    expect(upper?.lang).toBe(interfaceLocale);
    expect(upper?.bottom).toBeLessThanOrEqual((lower?.top ?? 0) + 0.5);
    expect(upper?.left).toBeCloseTo(lower?.left ?? 0, 0);
    expect(upper?.right).toBeCloseTo(lower?.right ?? 0, 0);
  }
});

test('every passage of both editions stands in exactly one row, in its order', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  for (const language of ['en', 'ar'] as const) {
    const shown = await page
      .locator(`.rows .cell:lang(${language}) > :not(.absent)`)
      .evaluateAll((blocks) => blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()));
    expect(shown, `the passages in ${language}`).toEqual(await passages(articles.market, language));
  }
  const numbers = await page.locator('.rows > *').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(numbers).toEqual(numbers.map((_, index) => `r${index + 1}`));
});

test('a passage that one language alone has says so in its counterpart’s place', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const names = languageNames[interfaceLocale];
  const rows = page.locator('.rows > *');
  const oneSided = rows.filter({ has: page.getByText(messages.reader.noCounterpart.split('{language}')[0] ?? '') });
  const count = await oneSided.count();
  expect(count).toBeGreaterThan(0);
  for (const row of await oneSided.all()) {
    const missing = (await row.getAttribute('data-only')) === 'first' ? 'second' : 'first';
    const empty = row.locator(`[data-order="${missing}"]`);
    const language = (await empty.getAttribute('lang')) === 'en' ? names.en : names.ar;
    const said = empty.getByText(messages.reader.noCounterpart.replace('{language}', language), { exact: true });
    await expect(said).toBeVisible();
    // The remark is the interface's, in whatever language the empty side is.
    await expect(said).toHaveAttribute('lang', interfaceLocale);
    await expect(said).toHaveCSS('direction', directions[interfaceLocale]);
    await expect(empty).toHaveText(messages.reader.noCounterpart.replace('{language}', language));
  }
  // Rows that say nothing hold text on both sides.
  const cells = rows.locator('.cell');
  await expect(cells).toHaveCount(2 * (await rows.count()));
  await expect(cells.filter({ hasText: /^$/ })).toHaveCount(0);
  await expect(page.locator('.absent')).toHaveCount(count);
});

test('an article of one structure has no passage without a counterpart', { tag: '@once' }, async ({ page }) => {
  await openPage(page, paths.article('en', articles.long));
  await expect(page.locator('.rows > *').first()).toBeVisible();
  await expect(page.locator('.absent')).toHaveCount(0);
});

function entry(about: ReturnType<Page['getByRole']>, term: string) {
  return about
    .locator('dl > div')
    .filter({ has: about.page().locator('dt', { hasText: term }) })
    .locator('dd');
}

async function readText(slug: string, language: string): Promise<string> {
  return readFile(new URL(`../content/${slug}/${language}.md`, import.meta.url), 'utf8');
}

async function frontMatter(slug: string, language: string, field: string): Promise<string> {
  const found = (await readText(slug, language)).match(new RegExp(`^${field}: "?(.*?)"?$`, 'm'))?.[1];
  if (found === undefined) throw new Error(`${slug} in ${language} has no ${field}.`);
  return found;
}

/** The blocks of an edition that holds only paragraphs, headings and lists, as plain text. */
async function passages(slug: string, language: string): Promise<string[]> {
  const [, , body = ''] = (await readText(slug, language)).split(/^---$/m);
  return body
    .trim()
    .split(/\n{2,}/)
    .map((block) => block.replace(/^(## |- )/, '').replace(/\n- /g, ''))
    .map((block) => block.replace(/\s+/g, ' '));
}

/** Where each cell of each row stands, and the baseline of its first line, as a probe in that line finds it. */
async function measureRows(page: Page) {
  return page.locator('.rows > *').evaluateAll((rows) => {
    const probeIn = (cell: Element) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !walker.currentNode.nodeValue?.trim());
      let block = walker.currentNode.parentElement ?? cell;
      while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement ?? cell;
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      block.prepend(probe);
      return probe;
    };
    const probed = rows.map((row) =>
      [...row.querySelectorAll(':scope > .cell')].map((cell) => ({ row, cell, probe: probeIn(cell) })),
    );
    const measured = probed.map((cells) =>
      cells.map(({ row, cell, probe }) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const lang = cell.getAttribute('lang') ?? '';
        return { row: row.id, lang, left, right, top, bottom, baseline: probe.getBoundingClientRect().bottom };
      }),
    );
    for (const { probe } of probed.flat()) probe.remove();
    return measured;
  });
}
