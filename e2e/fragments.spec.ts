import type { Locator, Page } from '@playwright/test';
import type { Edition } from '../core/article/article';
import { textOf } from '../core/article/text-of';
import { findFragments } from '../core/text/find-fragments';
import { titleForPlainText } from '../core/text/title-for-plain-text';
import { expect, test } from './fixtures';
import { readLibrary, readSource } from './library-editions';
import { openOwnEdition } from './own-edition';
import { arabicLine, englishLine, ltr, pointsLeft, visualOrder, withoutStyleSheets } from './visual-order';

const library = readLibrary();
const harbour = 'a-week-between-the-port-and-the-archive';
const raid = 'taliban-kill-isis-khorasan-military-chief';
const market = 'the-night-market-of-two-cities';
const libraryCard = 'a-library-card-in-four-languages';

type Case = { readonly id: string; readonly phrase: string; readonly seen: string };
const english = (id: string, ...parts: string[]): Case => ({ id, phrase: parts.join(''), seen: englishLine(...parts) });
const arabic = (id: string, ...parts: (string | { ltr: string })[]): Case => ({
  id,
  phrase: parts.map((part) => (typeof part === 'string' ? part : part.ltr)).join(''),
  seen: arabicLine(...parts),
});

/** What stands in the library, by article and language. */
const inLibrary: { slug: string; language: 'en' | 'ar'; cases: Case[] }[] = [
  {
    slug: harbour,
    language: 'en',
    cases: [
      english(
        'BIDI-04 a quotation and a bracket',
        'entitled “A Short History of ',
        'بريد البحر',
        ' (with 3 Maps)”, by',
      ),
      english('BIDI-04 a full stop', 'dated it by its ', 'ر', '.'),
      english('BIDI-04 a colon', 'Look at this ', 'ر', ': it lost'),
      english('BIDI-04 a comma', 'read ', 'بصل', ' as ', 'عسل', ', and landed'),
      english('BIDI-05 guillemets', 'of a newspaper, ', '«بريد المرسى»', ', “The Harbour Post”'),
      english('BIDI-11 a hashtag', 'under ', '#القدس_العتيقة', ', without'),
    ],
  },
  {
    slug: harbour,
    language: 'ar',
    cases: [
      arabic('BIDI-04 a full stop after a version', 'بلغت النسخة ', ltr('v2.4.1'), '.'),
      arabic('BIDI-04 a sign of the fragment', 'بلغة ', ltr('C++'), '، ثم أعاد كتابة نصفه بلغة ', ltr('F#'), ' لأنه'),
      arabic('BIDI-06 a number', 'هاتف ', ltr('iPhone'), ' ', ltr('15'), ' مثبّت'),
      arabic(
        'BIDI-07 a list',
        ': ',
        ltr('Marsden & Sons'),
        '، ',
        ltr('Bellini'),
        '، ',
        ltr('Dupont'),
        '، ',
        ltr('Kowalski'),
        '، ولم',
      ),
      arabic('BIDI-09 an ISO date', 'الملف، في ', ltr('2024-05-06'), '، وسجّله'),
      arabic('BIDI-09 a slashed date', 'بصيغة أخرى: ', ltr('06/05/2024'), '. قالت'),
      arabic('BIDI-09 a time', 'عند الساعة ', ltr('09:23'), ':'),
      arabic('BIDI-10 a telephone number', 'الرقم ', ltr('+962 6 555 0199'), '. كانت'),
      arabic(
        'BIDI-10 an address with a slash at its end',
        'منشورة على ',
        ltr('https://example.com/archive/'),
        '، وطريقة',
      ),
      arabic('BIDI-10 an e-mail address', 'إلى ', ltr('reading@example.org'), ' ثلاث'),
      arabic('BIDI-11 a handle', 'على حساب ', ltr('@harbour_news'), ' صورة'),
      arabic('BIDI-12 Arabic-Indic digits', 'سنة ', ltr('١٩٣٠'), ' وطُوي آخر أعدادها سنة ', ltr('١٩٥٩'), '، وبين'),
    ],
  },
  {
    slug: raid,
    language: 'en',
    cases: [
      english('BIDI-05 guillemets before a full stop', 'is called ', '«المرجع»', '. The'),
      english('BIDI-05 guillemets between commas', 'print label, ', '«طباعة»', ', are'),
      english('BIDI-04 a comma after two words', 'itself ', 'ولاية خراسان', ', the'),
    ],
  },
  {
    slug: raid,
    language: 'ar',
    cases: [
      arabic('BIDI-04 brackets', 'داعش (', ltr('ISIS'), ') في'),
      arabic(
        'BIDI-04 brackets and a comma',
        '«المرجع» (',
        ltr('The Reference'),
        ')، الصادر عن مركز ',
        ltr('CEMO'),
        ' في',
      ),
    ],
  },
  {
    slug: market,
    language: 'en',
    cases: [english('BIDI-04 a bracket that opens before the fragment', 'Bab al-Rih (', 'باب الريح', ', the Gate')],
  },
  {
    slug: libraryCard,
    language: 'ar',
    cases: [
      arabic('BIDI-04 a bracket after a fragment', 'بالدقيقة (', ltr('17.30'), ' ', ltr('Uhr'), ')، والفرنسية'),
      arabic('BIDI-04 a bracket and a full stop', 'بور سفران (', ltr('Port-Safran'), ').'),
    ],
  },
];

/** What does not stand there, in paragraphs of our own. */
const own: { language: 'en' | 'ar'; cases: Case[] }[] = [
  {
    language: 'en',
    cases: [
      english('BIDI-04 quotation marks', 'The sign said "', 'مغلق', '".'),
      english('BIDI-04 brackets', 'Every shop (', 'متجر', ') was shut.'),
      english('BIDI-04 an exclamation mark', 'They shouted ', 'مرحبا', '!'),
      english('BIDI-05 single guillemets', 'a book, ', '‹كتاب›', ', by'),
      english('BIDI-06 a number', 'We saw ', 'وادي رم', ' 5 times.'),
      english('BIDI-06 a percentage and a price', 'In ', 'عمّان', ' 20% more, in ', 'البتراء', ' €40.'),
      english('BIDI-07 a list', 'Flowers: ', 'ورد', ', ', 'فل', ', ', 'ياسمين', '.'),
      english('BIDI-07 a list joined by slashes and dashes', 'a map of ', 'عمّان', ' – and of ', 'القدس', '; both old'),
      { id: 'BIDI-12 digits of a fragment', phrase: 'of سنة ١٩٥٤, it says', seen: 'of ١٩٥٤ ةنس, it says' },
    ],
  },
  {
    language: 'ar',
    cases: [
      arabic('BIDI-04 quotation marks', 'كتبت "', ltr('closed'), '" على الباب.'),
      arabic('BIDI-04 single quotation marks', "يسمّى '", ltr('ISIS'), "' هنا."),
      arabic('BIDI-04 a question mark', 'هل قرأت ', ltr('Hamlet'), '؟'),
      arabic('BIDI-05 guillemets', 'قرأت «', ltr('Hamlet'), '» أمس.'),
      arabic('BIDI-06 a number', 'شاهدت ', ltr('BBC'), ' ', ltr('3'), ' مرات.'),
      arabic('BIDI-07 a list', 'عدّ: ', ltr('One'), '، ', ltr('Two'), '، ', ltr('Three'), '.'),
      arabic('BIDI-09 a range of ISO dates', 'من ', ltr('2024-05-06'), ' إلى ', ltr('2024-05-09'), '.'),
      arabic('BIDI-10 a telephone number', 'اتصل على ', ltr('+962 6 444 7788'), ' مساءً.'),
      arabic('BIDI-10 an address at the end', 'الموقع ', ltr('https://example.org/a/'), '.'),
      arabic('BIDI-11 a Latin hashtag', 'وسم ', ltr('#harbour'), '، ثم'),
    ],
  },
];

/** The innermost block of the article's text that holds a phrase. */
function blockWith(page: Page, language: string, phrase: string): Locator {
  return page.locator(`.rows .cell[lang="${language}"] :is(p, h2, h3, h4, td, th)`).filter({ hasText: phrase }).first();
}

async function expectOrder(page: Page, language: string, cases: readonly Case[]) {
  for (const { id, phrase, seen } of cases) {
    expect.soft(await visualOrder(blockWith(page, language, phrase), phrase), id).toBe(seen);
  }
}

for (const { slug, language, cases } of inLibrary) {
  test(`${slug} in ${language} stands in the order of reading, with style sheets and without`, async ({
    page,
    interfaceLocale,
  }) => {
    await page.goto(`/${interfaceLocale}/read/${slug}`);
    await expectOrder(page, language, cases);
    await withoutStyleSheets(page);
    await expectOrder(page, language, cases);
  });
}

for (const { language, cases } of own) {
  test(`marks, numbers and lists in ${language} stand in the order of reading`, async ({ page, interfaceLocale }) => {
    const paragraphs = cases.map(({ phrase }) => phrase);
    await openOwnEdition(page, interfaceLocale, language, paragraphs);
    await expectOrder(page, language, cases);
    await withoutStyleSheets(page);
    await expectOrder(page, language, cases);
  });
}

test('BIDI-01: a column takes its direction from its language, not from its first letter @desktop', async ({
  page,
  interfaceLocale,
}) => {
  await page.goto(`/${interfaceLocale}/read/winter-proverbs-with-full-tashkeel`);
  // The paragraph opens with an Arabic word.
  const opening = blockWith(page, 'en', 'is travelling by night');
  await expect(opening).toHaveText(/^السُّرَى/u);
  await expect(opening).toHaveCSS('direction', 'ltr');
  await openOwnEdition(page, interfaceLocale, 'ar', ['Hamlet مسرحية.']);
  await expect(blockWith(page, 'ar', 'مسرحية')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('article :is(.cell, h1, h2, h3, p, li, td, blockquote)[dir="auto"]')).toHaveCount(0);
});

test('BIDI-03: no style rule sets a direction @desktop', async ({ page, interfaceLocale }) => {
  await page.goto(`/${interfaceLocale}/read/${harbour}`);
  const rules = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (list: CSSRuleList) => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule && (rule.style.direction !== '' || rule.style.unicodeBidi !== ''))
          found.push(rule.cssText);
        if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) walk(sheet.cssRules);
    return found;
  });
  expect(rules).toEqual([]);
});

for (const [language, slug, phrase] of [
  ['en', raid, '«المرجع»'],
  ['ar', raid, '«المرجع»'],
] as const) {
  test(`BIDI-05: guillemets in ${language} text open towards what they enclose`, async ({ page, interfaceLocale }) => {
    await page.goto(`/${interfaceLocale}/read/${slug}`);
    const block = blockWith(page, language, phrase);
    await block.scrollIntoViewIfNeeded();
    // The line under a glossed word is no part of the mark.
    await block.evaluate((element) => {
      for (const link of element.querySelectorAll<HTMLElement>('a')) link.style.textDecoration = 'none';
    });
    for (const [mark, side] of [
      [0, 'right'],
      [phrase.length - 1, 'left'],
    ] as const) {
      const clip = await characterBox(block, phrase, mark);
      // The first mark of an Arabic quotation stands on the right and is drawn as ».
      expect(await pointsLeft(page, await page.screenshot({ clip })), `the mark on the ${side}`).toBe(side === 'left');
    }
  });
}

test('BIDI-08: a fragment that holds the host’s script keeps its own direction', async ({ page, interfaceLocale }) => {
  await page.goto(`/${interfaceLocale}/read/${harbour}`);
  // A title in the fragment's language that names something in the host's: the host's letters cut it, its marks do not.
  const phrase = '«A Short History of بريد البحر (with 3 Maps)»';
  const seen = arabicLine('«', ltr('A Short History of'), ' بريد البحر (', ltr('with 3 Maps'), ')»');
  expect(await visualOrder(blockWith(page, 'ar', phrase), phrase)).toBe(seen);
});

test('BIDI-10: the target of a link is what the source says @desktop', async ({ page, interfaceLocale }) => {
  await page.goto(`/${interfaceLocale}/read/${harbour}`);
  const cell = page.locator('.rows .cell[lang="ar"]');
  await expect(cell.getByRole('link', { name: 'دليل القرّاء' })).toHaveAttribute('href', 'https://example.org/guide/');
  await expect(cell.getByRole('link', { name: 'عنوان المشروع' })).toHaveAttribute('href', 'mailto:reading@example.org');
});

test('BIDI-11: the sign of a hashtag or handle is inside its wrapper @desktop', async ({ page, interfaceLocale }) => {
  await page.goto(`/${interfaceLocale}/read/${harbour}`);
  await expect(page.locator('.rows .cell[lang="en"] bdi', { hasText: 'القدس' })).toHaveText('#القدس_العتيقة');
  await expect(page.locator('.rows .cell[lang="ar"] bdi', { hasText: 'harbour' })).toHaveText('@harbour_news');
});

for (const { slug, editions } of library) {
  const tags = editions.map(({ language }) => language);
  // Two editions to a page: the pair that opens, and the others beside each other.
  const pages = [
    { query: '', languages: ['en', 'ar'] },
    ...(tags.includes('fr') ? [{ query: '?first=fr&with=de', languages: ['fr', 'de'] }] : []),
  ];
  for (const { query, languages } of pages) {
    test.describe(`${slug} in ${languages.join(' and ')}`, () => {
      const shown = editions.filter(({ language }) => languages.includes(language));

      test.beforeEach(async ({ page, interfaceLocale }) => {
        await page.goto(`/${interfaceLocale}/read/${slug}${query}`);
        for (const { title, language } of shown) {
          await expect(page.locator(`.cell[lang="${language}"] h1`).filter({ hasText: title })).toHaveCount(1);
        }
      });

      test('BIDI-12, BIDI-13: every block holds the code points of its source @desktop', async ({ page }) => {
        for (const edition of shown) {
          const texts = await textsOf(page, edition.language);
          const source = edition.blocks.map((block) => plain(textOf(block)));
          expect(texts.length, edition.language).toBe(source.length);
          texts.forEach((text, index) => {
            expect(points(text), `${edition.language}, block ${index}`).toEqual(points(source[index] ?? ''));
          });
          await expect(page.locator(`.cell[lang="${edition.language}"] h1`)).toHaveText(edition.title);
        }
      });

      test('BIDI-14: a selected block is copied as its source has it @desktop', async ({ page }) => {
        for (const edition of shown) {
          const texts = await selectionsOf(page, edition.language);
          const source = edition.blocks.map((block) => plain(textOf(block)));
          texts.forEach((text, index) => {
            expect(points(text), `${edition.language}, block ${index}`).toEqual(points(source[index] ?? ''));
          });
          expect(texts.length).toBe(source.length);
        }
      });

      test('BIDI-02, BIDI-15: every fragment is one isolated element with its language @desktop', async ({ page }) => {
        for (const edition of shown) {
          expect(await drawnFragments(page, edition.language)).toEqual(foundFragments(edition));
        }
      });
    });
  }
}

test('BIDI-14: the clipboard holds the very text @desktop', async ({ page, context, interfaceLocale }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`/${interfaceLocale}/read/${raid}`);
  const { blocks } = readSource(raid, 'ar');
  const [opening] = blocks;
  if (opening === undefined) throw new Error('the article has no text');
  await page
    .locator('.rows .cell[lang="ar"] p')
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  expect(points(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(points(textOf(opening)));
});

test('BIDI-13, BIDI-14: marks, joiners and no-break spaces come through as they were written @desktop', async ({
  page,
  interfaceLocale,
}) => {
  const paragraphs = [
    'كِتَـابٌ ﻣﺤﻤﺪ نمی\u200Cخواهم أ\u0654 e\u0301 é',
    'قال\u00A0له: مرحبا\u200F! ثم\u200Eقال ٤٥ ۴۵ 45',
    'و\u2067هذا\u2069 ما 👩\u200D👧 ﷺ كان',
  ];
  await openOwnEdition(page, interfaceLocale, 'ar', paragraphs);
  expect((await textsOf(page, 'ar')).map(points)).toEqual(paragraphs.map(points));
  expect((await selectionsOf(page, 'ar')).map(points)).toEqual(paragraphs.map(points));
});

test('BIDI-15: Persian and Urdu words are not called Arabic, and Arabic ones have an Arabic face', async ({
  page,
  interfaceLocale,
}) => {
  await openOwnEdition(page, interfaceLocale, 'en', ['They met in پاکستان and wrote گفتگو, then كتاب was read.']);
  for (const word of ['پاکستان', 'گفتگو']) {
    await expect(page.locator('.rows bdi', { hasText: word })).toHaveAttribute('lang', /^(?!ar\b)/);
  }
  const arabicWord = page.locator('.rows bdi', { hasText: 'كتاب' });
  await expect(arabicWord).toHaveAttribute('lang', 'ar');
  await expect(arabicWord).toHaveCSS('font-family', /^"?amiri/i);
});

test('BIDI-16: titles and descriptions isolate their fragments where markup is impossible @desktop', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  for (const { slug, editions } of library) {
    const shown = editions.find(({ language }) => language === interfaceLocale);
    if (shown === undefined) throw new Error(`${slug} has no edition in ${interfaceLocale}`);
    await page.goto(`/${interfaceLocale}/read/${slug}`);
    expect(await page.title()).toBe(`${titleForPlainText(shown.title, interfaceLocale)} · ${messages.site.name}`);
    const description = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
    const bare = description.replace(/[\u200E\u200F\u2066-\u2069]/gu, '');
    expect(description, slug).toBe(titleForPlainText(bare, interfaceLocale));
  }
});

test('BIDI-17: names stand isolated in the sentences of the interface', async ({ page, interfaceLocale, messages }) => {
  await page.goto(`/${interfaceLocale}/read/${libraryCard}`);
  const names = ['en', 'ar'].flatMap((tag) => readSource(libraryCard, tag as 'en' | 'ar').translator ?? []);
  // The byline of an edition speaks its language.
  const words = { en: 'Translated by', ar: 'ترجمة' };
  for (const [index, name] of names.entries()) {
    const sentence = page.locator('.masthead p', { hasText: name });
    await expect(sentence).toContainText(index === 0 ? words.en : words.ar);
    await expect(sentence.locator('bdi')).toHaveText(name);
    await expect(sentence.locator('bdi')).toHaveCSS('unicode-bidi', 'isolate');
  }
  const values = page.getByRole('region', { name: messages.reader.about }).locator('dd');
  for (const value of await values.all()) {
    await expect(value.locator('> bdi')).toHaveCSS('unicode-bidi', 'isolate');
  }
  // A name of the other script does not carry the words before it along.
  const sentence = page.locator('.masthead p', { hasText: names[interfaceLocale === 'en' ? 1 : 0] ?? '' });
  const [before, name] = await sentence.evaluate((element) =>
    ['span', 'bdi'].map((tag) => element.querySelector(tag)?.getBoundingClientRect().left ?? Number.NaN),
  );
  const direction = await sentence.evaluate((element) => getComputedStyle(element).direction);
  expect((before ?? 0) < (name ?? 0)).toBe(direction === 'ltr');
});

/** The text of each block of an edition as it stands on the page, without the numbers of its notes. */
function textsOf(page: Page, language: string): Promise<string[]> {
  return page.locator(`.rows .cell[lang="${language}"] > :not(.absent)`).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.note-reference')) number.remove();
      return (copy.textContent ?? '').replaceAll('\n', '');
    }),
  );
}

/** What a reader takes along by selecting each block, without the numbers of its notes. */
function selectionsOf(page: Page, language: string): Promise<string[]> {
  return page.locator(`.rows .cell[lang="${language}"] > :not(.absent)`).evaluateAll((elements) =>
    elements.map((element) => {
      for (const number of element.querySelectorAll('.note-reference')) number.remove();
      getSelection()?.selectAllChildren(element);
      return (getSelection()?.toString() ?? '').replace(/[\n\t]/g, '');
    }),
  );
}

type DrawnFragment = { id: string; text: string; tag: string; lang: string; dir: string; isolation: string };

function drawnFragments(page: Page, language: string): Promise<DrawnFragment[]> {
  return page.locator(`:is(.rows, .notes) .cell[lang="${language}"] [id^="f-"]`).evaluateAll((elements) =>
    elements.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.note-reference')) number.remove();
      return {
        id: element.id,
        text: copy.textContent ?? '',
        tag: element.localName,
        lang: element.getAttribute('lang') ?? '',
        dir: element.getAttribute('dir') ?? '',
        isolation: getComputedStyle(element).unicodeBidi,
      };
    }),
  );
}

/** The fragments that the text is cut into, in the order of the text. */
function foundFragments(edition: Edition): DrawnFragment[] {
  const order = ({ note, block, nth }: { note: string | null; block: number; nth: number }) =>
    [note === null ? 0 : 1 + edition.notes.findIndex(({ id }) => id === note), block, nth] as const;
  return findFragments(edition)
    .flatMap(({ text, language, direction, positions }) =>
      positions.map((position) => ({
        place: order(position),
        drawn: { text, tag: 'bdi', lang: language, dir: direction, isolation: 'isolate' },
      })),
    )
    .sort(({ place: [a, b, c] }, { place: [x, y, z] }) => a - x || b - y || c - z)
    .map(({ place: [note, block, nth], drawn }) => ({
      id: `f-${edition.language}-${note === 0 ? '' : `note-${note}-`}${block}-${nth}`,
      ...drawn,
    }));
}

async function characterBox(block: Locator, phrase: string, index: number) {
  return block.evaluate(
    (element, [wanted, at]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const start = (element.textContent ?? '').indexOf(wanted) + at;
      let before = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (start < before + node.length) {
          const range = document.createRange();
          range.setStart(node, start - before);
          range.setEnd(node, start - before + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        before += node.length;
      }
      throw new Error('outside the text');
    },
    [phrase, index] as const,
  );
}

/** Lines, cells and items are set apart by line ends, which are no characters of the text. */
function plain(text: string): string {
  return text.replaceAll('\n', '');
}

/** The code points, so that a difference names the character that cannot be seen. */
function points(text: string): string[] {
  return Array.from(text, (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
