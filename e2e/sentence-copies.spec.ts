import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, type Messages, openPage, test } from './fixtures';
import { secret } from './known-sentences';
import { barOf, inOrder, otherLanguage } from './lit';

const proverbs = 'winter-proverbs-with-full-tashkeel';

const citations = {
  en: '— Imogen Hartley, “The Night Market of Two Cities”, Muqabala, 12 September 2025',
  ar: '— إيموجين هارتلي، «سوق الليل في مدينتين»، مقابلة، ١٢ سبتمبر ٢٠٢٥',
} as const;

test.describe('with leave to write to the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('both languages are copied as they stand, each with its citation, and the link that leads back', {
    tag: '@desktop',
  }, async ({ page, interfaceLocale, messages, baseURL }) => {
    const address = paths.article(interfaceLocale, articles.market);
    await openPage(page, `${address}?view=stacked#s12`);
    const { text } = await copyBoth(page, messages);
    const [first, second] = inOrder<string>(interfaceLocale, {
      en: `${secret.en[1]}\n${citations.en}`,
      ar: `${secret.ar}\n${citations.ar}`,
    });
    expect(text).toBe(`${first}\n\n${second}\n\n${baseURL}${address}#s12\n`);
    await page.goto(text.split('\n').at(-2) ?? '');
    await expect(barOf(page, messages)).toBeVisible();
  });

  test('as markup, either language is a quotation in its own direction, its fragments isolated and nothing else in it', {
    tag: '@desktop',
  }, async ({ page, interfaceLocale, messages, baseURL }) => {
    const address = paths.article(interfaceLocale, articles.card);
    // The sentence has a note in the middle, emphasis, and an Arabic fragment; its counterpart has French and German ones.
    await openPage(page, `${address}#s8`);
    const { text, html } = await copyBoth(page, messages);
    const sentences = {
      en: 'The French grants quinze jours, fifteen days, the German vierzehn Tage, fourteen days, the English “a fortnight”, which is fourteen nights, and the Arabic «أسبوعان», two weeks.',
      ar: 'النص الفرنسي يمنح القارئ quinze jours، أي خمسة عشر يومًا، والألماني vierzehn Tage، أي أربعة عشر يومًا، والإنجليزي a fortnight، أي أربع عشرة ليلة، والعربي «أسبوعين».',
    };
    for (const language of ['en', 'ar'] as const) expect(text.split('\n')).toContain(sentences[language]);
    const copied = await readMarkup(page, html);
    expect(copied.quotations.map(({ lang, dir, paragraphs }) => [lang, dir, paragraphs[0]])).toEqual(
      inOrder(interfaceLocale, { en: ['en', 'ltr', sentences.en], ar: ['ar', 'rtl', sentences.ar] }),
    );
    const isolated = {
      en: [['«أسبوعان»', 'ar', 'rtl']],
      ar: ['quinze jours', 'vierzehn Tage', 'a fortnight'].map((fragment) => [fragment, expect.any(String), 'ltr']),
    };
    expect(copied.quotations.map(({ fragments }) => fragments)).toEqual(inOrder(interfaceLocale, isolated));
    expect(copied.link).toBe(`${baseURL}${address}#s8`);
    expect(copied.extras).toEqual([]);
  });

  test('a sentence that begins in the other script keeps its direction where there is no markup', {
    tag: '@once',
  }, async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `${paths.article(interfaceLocale, proverbs)}#s36`);
    const { text, html } = await copyBoth(page, messages);
    const sentence = 'السُّرَى is travelling by night.';
    expect(text.split('\n')).toContain(`\u200e${sentence}`);
    expect(text.match(/[\u200e\u200f\u061c]/gu)).toHaveLength(1);
    const { quotations } = await readMarkup(page, html);
    expect(quotations.find(({ lang }) => lang === 'en')?.paragraphs[0]).toBe(sentence);
    expect(html).not.toMatch(/[\u200e\u200f\u061c]/u);
  });

  test('a link to several sentences beside a further edition is copied without the view', { tag: '@once' }, async ({
    page,
    interfaceLocale,
    messages,
    baseURL,
  }) => {
    const address = `${paths.article(interfaceLocale, articles.card)}?with=fr`;
    await openPage(page, `${address}&view=stacked`);
    await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#s1-s2';
    });
    const { text } = await copyBoth(page, messages);
    expect(text.split('\n').at(-2)).toBe(`${baseURL}${address}#s1-s2`);
    await barOf(page, messages).getByRole('button', { name: messages.sentences.copyLink }).click();
    await expect(barOf(page, messages).getByRole('status')).toHaveText(messages.sentences.linkCopied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}#s1-s2`);
  });
});

test('a browser that refuses the clipboard is said to have refused', { tag: '@once' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s12`);
  const bar = barOf(page, messages);
  for (const name of [messages.sentences.copyBoth, messages.sentences.copyLink]) {
    await bar.getByRole('button', { name, exact: true }).click();
    await expect(bar.getByRole('status')).toHaveText(messages.sentences.copyFailed);
    await bar.getByRole('button', { name: messages.sentences.next, exact: true }).click();
    await expect(bar.getByRole('status'), 'what was said of another sentence').toHaveText('');
  }
});

test('what is pinned can be shared where the browser shares, and only there', { tag: '@once' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await page.addInitScript(() => {
    // A browser that does not share; the address asks for one that does.
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const share = (data: ShareData) => {
      Object.assign(window, { shared: data });
      return Promise.resolve();
    };
    if (location.search.includes('shares')) Object.assign(navigator, { share });
  });
  const button = barOf(page, messages).getByRole('button', { name: messages.sentences.share, exact: true });
  await openPage(page, `${address}#s12`);
  await expect(barOf(page, messages)).toBeVisible();
  await expect(button).toHaveCount(0);
  await openPage(page, `${address}?shares#s12`);
  await button.click();
  const other = otherLanguage[interfaceLocale];
  const sentences = { en: secret.en[1], ar: secret.ar };
  expect(await page.evaluate(() => (window as unknown as { shared?: ShareData }).shared)).toEqual({
    title: await page.title(),
    text: [interfaceLocale, other].map((language) => `${sentences[language]}\n${citations[language]}`).join('\n\n'),
    url: expect.stringMatching(/\?shares=?#s12$/),
  });
});

/** Copies what is pinned; what stands on the clipboard then. */
async function copyBoth(page: Page, messages: Messages): Promise<{ text: string; html: string }> {
  const bar = barOf(page, messages);
  await bar.getByRole('button', { name: messages.sentences.copyBoth, exact: true }).click();
  await expect(bar.getByRole('status')).toHaveText(messages.sentences.copied);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

type Markup = {
  readonly quotations: { lang: string; dir: string; paragraphs: string[]; fragments: string[][] }[];
  readonly link: string | null;
  /** What belongs to the page and not to a copy of its text. */
  readonly extras: string[];
};

/** Reads in an empty page: those of the site let nobody make elements of a text. */
async function readMarkup(page: Page, html: string): Promise<Markup> {
  const reader = await page.context().newPage();
  const found = await reader.evaluate((markup) => {
    const copied = new DOMParser().parseFromString(markup, 'text/html');
    const quotations = [...copied.querySelectorAll('blockquote')].map((quotation) => ({
      lang: quotation.lang,
      dir: quotation.dir,
      paragraphs: Array.from(quotation.querySelectorAll('p'), ({ textContent }) => textContent ?? ''),
      fragments: Array.from(quotation.querySelectorAll('p:first-child bdi'), (fragment) => [
        fragment.textContent ?? '',
        (fragment as HTMLElement).lang,
        (fragment as HTMLElement).dir,
      ]),
    }));
    return {
      quotations,
      link: copied.querySelector('body > p a')?.getAttribute('href') ?? null,
      extras: Array.from(copied.querySelectorAll('[id], [class], sup, button'), ({ outerHTML }) => outerHTML),
    };
  }, html);
  await reader.close();
  return found;
}
