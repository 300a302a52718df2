import type { Locator } from '@playwright/test';
import { type Part, textOf } from './print/article-on-page';
import { textOfRuns } from './print/pdf-runs';
import { readTags, type TaggedText } from './print/pdf-tags';
import { expect, margins, type Print, pointsPerMm, readGreys, test } from './print/printing';
import { findCells, type PrintedCell, placeCells, toLines, toPrintedRows } from './print/rows-on-paper';
import { countWords, difference, lettersOf, wordsOf } from './print/words';

const report = 'taliban-kill-isis-khorasan-military-chief';
const long = 'reading-two-copies';
const port = 'a-week-between-the-port-and-the-archive';
const articles = [report, long, port];
const papers = ['A4', 'Letter'] as const;

// Prints are kept per worker: the tests of one locale run in one.
test.describe.configure({ mode: 'default' });

function rowsOf({ parts, runs, pages }: Print, swapped = false): PrintedCell[][] {
  return toPrintedRows(findCells(parts, runs, (pages[0]?.width ?? 0) / 2, swapped));
}

/** The titles in the margins, the language on the left first. */
function titlesOf(parts: readonly Part[]): { en: string; ar: string } {
  const title = (language: string) => textOf(parts.find((part) => part.language === language) ?? { pieces: [] }).trim();
  return { en: title('en'), ar: title('ar') };
}

function folio(number: number, locale: 'en' | 'ar'): string {
  return new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-arab' : 'en').format(number);
}

/** What stands over or under a page, as it is seen from left to right. */
function marginText({ inMargins, pages }: Print, page: number, edge: 'head' | 'foot') {
  const { width = 0, height = 0 } = pages[page - 1] ?? {};
  const there = inMargins.filter((run) => run.page === page && run.baseline < height / 2 === (edge === 'head'));
  const seen = (onLeft: boolean) =>
    there
      .filter(({ x }) => x < width / 2 === onLeft)
      .toSorted((a, b) => a.x - b.x)
      .map(({ text }) => text.replace(/[\u2066-\u2069]/gu, ''))
      .join('')
      .trim();
  return { left: seen(true), right: seen(false) };
}

for (const article of articles) {
  for (const paper of papers) {
    // The other size of paper is asked for in one direction.
    const tag = paper === 'A4' ? '@desktop' : ['@desktop', '@once'];
    test(
      `the two columns of ${article} run level on ${paper}, English left and Arabic right (PRN-01)`,
      { tag },
      async ({ print }, { annotations }) => {
        const printed = await print({ article, paper });
        const rows = rowsOf(printed);
        let apart = 0;
        for (const [left, right] of rows) {
          if (!left?.lines[0] || !right?.lines[0]) continue;
          expect([left.part.language, right.part.language]).toEqual(['en', 'ar']);
          expect(right.lines[0].page, textOf(right.part)).toBe(left.lines[0].page);
          apart = Math.max(apart, Math.abs(right.lines[0].baseline - left.lines[0].baseline));
        }
        const description = `${printed.pages.length} pages, base lines at most ${(apart / pointsPerMm).toFixed(3)} mm apart`;
        annotations.push({ type: 'measured', description });
        expect(rows.length).toBeGreaterThan(10);
        expect(apart / pointsPerMm).toBeLessThanOrEqual(1);
      },
    );

    test(`no row of ${article} is split on ${paper} (PRN-02)`, { tag }, async ({ print }) => {
      for (const row of rowsOf(await print({ article, paper }))) {
        if (row.some(({ part }) => part.isAddresses)) continue;
        expect(pagesOf(row).length, textOf(row[0]?.part ?? { pieces: [] })).toBeLessThanOrEqual(1);
      }
    });

    test(`every word of ${article} is on ${paper} once (PRN-05)`, { tag }, async ({
      print,
      messages,
      interfaceLocale,
    }) => {
      const printed = await print({ article, paper });
      expectEveryWordOnce(printed, article, interfaceLocale, messages.site.name);
    });

    test(`no word of ${article} leaves the margins of ${paper} (PRN-08)`, { tag }, async ({ print }) => {
      const { pages, inMargins } = await print({ article, paper });
      pages.forEach(({ width, height, words }, index) => {
        const ends = { left: margins.inline - 1, right: width - margins.inline + 1 };
        const inside = words.filter(
          ({ top, bottom }) => top > margins.block - 10 && bottom < height - margins.block + 10,
        );
        expect(inside.length).toBeGreaterThan(5);
        const clipped = inside.filter(({ left, right }) => left < ends.left || right > ends.right);
        expect(clipped).toEqual([]);
        // The marks that isolate a title have a width for pdftotext, so heads and feet are measured by what is drawn.
        const around = inMargins.filter(({ page, text }) => page === index + 1 && lettersOf(text).length > 0);
        expect(around.length).toBeGreaterThan(5);
        for (const { x, baseline } of around) {
          expect([x > ends.left, x < ends.right, baseline > 10, baseline < height - 10]).not.toContain(false);
        }
      });
    });

    test(`the pages of ${article} on ${paper} carry titles, house and folio (PRN-07)`, { tag }, async ({
      print,
      messages,
      interfaceLocale,
    }) => {
      const printed = await print({ article, paper });
      const titles = titlesOf(printed.parts);
      const pages = printed.pages.length;
      for (let page = 1; page <= pages; page += 1) {
        const head = marginText(printed, page, 'head');
        expect(wordsOf(head.left)).toEqual(page === 1 ? [] : wordsOf(titles.en));
        expect(wordsOf(head.right).toReversed()).toEqual(page === 1 ? [] : wordsOf(titles.ar));
        const foot = marginText(printed, page, 'foot');
        const [house, number] = interfaceLocale === 'ar' ? [foot.right, foot.left] : [foot.left, foot.right];
        expect(wordsOf(house).toSorted()).toEqual(wordsOf(footOf(article, messages.site.name)).toSorted());
        const [of, total] = [folio(page, interfaceLocale), folio(pages, interfaceLocale)];
        // Arabic reads its folio from the right.
        expect(number).toBe(interfaceLocale === 'ar' ? `${total} / ${of}` : `${of} / ${total}`);
      }
    });
  }

  test(`the fonts of ${article} are in the file, with their characters (PRN-09) @desktop`, async ({
    print,
    poppler,
  }) => {
    const { file } = await print({ article, paper: 'A4' });
    const [, , ...fonts] = (await poppler('pdffonts', file)).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(3);
    for (const font of fonts) expect(font).toMatch(/ yes +(yes|no) +yes +\d+ +\d+$/u);
    expect(fonts.join('\n')).toContain('Amiri-Regular');
  });

  test(`the tags of ${article} read pair by pair, each text in its language (PRN-10) @desktop`, async ({
    print,
    poppler,
    interfaceLocale,
  }) => {
    const { file, objects, runs, parts } = await print({ article, paper: 'A4' });
    expect(await poppler('pdfinfo', file)).toMatch(/^Tagged: +yes$/mu);
    const tags = readTags(objects, runs);
    expect(tags.language).toBe(interfaceLocale);
    const headings = ['H1', 'H2', 'H3', 'H4'].reduce((sum, kind) => sum + (tags.kinds.get(kind) ?? 0), 0);
    const shown = parts.filter(({ isHeading }) => isHeading).length + 2;
    expect(headings).toBe(shown);
    const texts = [...tags.texts];
    for (const part of parts) {
      const tagged = part.pieces.filter(({ isGenerated }) => !isGenerated);
      const letters = lettersOf(textOf({ pieces: tagged })).length;
      const found: TaggedText[] = [];
      for (let count = 0; count < letters; count += lettersOf(found.at(-1)?.text ?? '').length) {
        found.push(...texts.splice(0, 1));
        if (texts.length === 0) break;
      }
      // What the interface says of the article is in its own language; only its Arabic must be known as such.
      const which = part.row === null ? /\p{Script=Arabic}/u : /./u;
      expect(lettersByLanguage(found, which), textOf(part)).toEqual(lettersByLanguage(tagged, which));
    }
    expect(lettersOf(texts.map(({ text }) => text).join(''))).toEqual([]);
  });
}

test('a row taller than its page breaks without loss, a lower one does not break @desktop', async ({
  openToPrint,
  printPage,
  interfaceLocale,
  messages,
}) => {
  const page = await openToPrint({ article: report });
  const printed = await printPage(page, { width: '210mm', height: '96mm' });
  const room = (printed.pages[0]?.height ?? 0) - 2 * margins.block;
  const rows = rowsOf(printed);
  const split = rows.filter((row) => pagesOf(row).length > 1);
  expect(split.length).toBeGreaterThan(0);
  expect(split.length).toBeLessThan(rows.length / 2);
  for (const row of split) {
    // Air stands around the lines; a heading takes its place on the page from the row it must not leave.
    const above = rows[rows.indexOf(row) - 1];
    const taken = above?.some(({ part }) => part.isHeading) ? 60 : 12;
    expect(heightOf(row) + taken, textOf(row[0]?.part ?? { pieces: [] })).toBeGreaterThan(room);
  }
  expectEveryWordOnce(printed, report, interfaceLocale, messages.site.name);
  for (const lines of ['left', 'right'].map((side) => linesOf(printed, side === 'left'))) {
    const gaps = lines.slice(1).map(({ page: on, baseline }, index) => {
      const above = lines[index];
      return above?.page === on ? baseline - above.baseline : Number.POSITIVE_INFINITY;
    });
    expect(Math.min(...gaps), 'lines over each other').toBeGreaterThan(8);
  }
  const [head, foot] = [1, 2].map((number) => marginText(printed, number, number === 1 ? 'head' : 'foot'));
  expect(head).toEqual({ left: '', right: '' });
  expect(foot?.left).not.toBe('');
});

test('a heading is never the last row of its page (PRN-03) @desktop', async ({ openToPrint, printPage }) => {
  test.slow();
  const page = await openToPrint({ article: report });
  let headings = 0;
  for (let height = 150; height <= 300; height += 15) {
    const rows = rowsOf(await printPage(page, { width: '210mm', height: `${height}mm` }));
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      if (!row.some(({ part }) => part.isHeading) || next === undefined) return;
      headings += 1;
      expect(pagesOf(next)[0], `${textOf(row[0]?.part ?? { pieces: [] })} at ${height} mm`).toBe(pagesOf(row).at(-1));
    });
  }
  expect(headings).toBeGreaterThan(30);
});

test('direction, alignment and text are the same on paper as on screen (PRN-04) @desktop', async ({ openToPrint }) => {
  const page = await openToPrint({ article: port });
  const look = () =>
    page.evaluate(() => {
      const shown = [...document.querySelectorAll('article *')].filter((element) => {
        const hidden = element.closest('button, details, .printed-links');
        return hidden === null;
      });
      return shown.map((element) => {
        const { direction, textAlign, unicodeBidi, textTransform, letterSpacing } = getComputedStyle(element);
        const points = Array.from(element.textContent ?? '', (character) => character.codePointAt(0));
        return [element.tagName, direction, textAlign, unicodeBidi, textTransform, letterSpacing, points.join(' ')];
      });
    });
  const onScreen = await look();
  await page.emulateMedia({ media: 'print' });
  expect(await look()).toEqual(onScreen);
  expect(onScreen.length).toBeGreaterThan(200);
  await expect(page.locator('article .cell[lang="ar"]').first()).toHaveCSS('direction', 'rtl');
});

test('only the article is printed, dark on white, from the dark colours too (PRN-06) @desktop', async ({
  openToPrint,
  printPage,
  poppler,
}) => {
  const page = await openToPrint({ article: report, open: { colorScheme: 'dark' } });
  const { file } = await printPage(page, 'A4');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const extras = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const interfaceParts = shown.filter((element) => element.matches('button, input, select, details, nav, [popover]'));
    const texts = shown.filter((element) => element.closest('article') === null && !element.querySelector('article'));
    return [...interfaceParts, ...texts.filter((element) => element.textContent)].map(({ outerHTML }) => outerHTML);
  });
  expect(extras).toEqual([]);
  const root = file.replace('.pdf', '');
  await poppler('pdftoppm', '-gray', '-r', '40', '-f', '1', '-l', '1', '-singlefile', file, root);
  const { width, height, greys } = await readGreys(`${root}.pgm`);
  const corners = [0, width - 1, (height - 1) * width, height * width - 1].map((place) => greys[place]);
  expect(corners).toEqual([255, 255, 255, 255]);
  expect(greys.reduce((white, grey) => white + (grey === 255 ? 1 : 0), 0) / greys.length).toBeGreaterThan(0.75);
  expect(greys.some((grey) => grey < 90)).toBe(true);
});

test('rows chosen to stand one below the other do so on paper @desktop', async ({
  print,
  messages,
  interfaceLocale,
}) => {
  const printed = await print({ article: port, view: 'stacked' });
  expectEveryWordOnce(printed, port, interfaceLocale, messages.site.name);
  const rows = printed.parts.filter(({ row }) => row !== null);
  const lines = toLines(printed.runs);
  for (const row of toPrintedRows(placeCells(rows, lines))) {
    const [first, second] = row.map((cell) => cell.lines);
    const [above, below] = [first?.at(-1), second?.[0]];
    if (!above || !below) continue;
    expect(below.page * 1e4 + below.baseline).toBeGreaterThan(above.page * 1e4 + above.baseline);
    expect(row[0]?.part.language).toBe(interfaceLocale);
  }
});

for (const [view, absent] of [
  ['en', 'ar'],
  ['ar', 'en'],
] as const) {
  test(`one language alone on the screen is alone on paper: ${view} @desktop`, async ({
    print,
    messages,
    interfaceLocale,
  }) => {
    const printed = await print({ article: long, view });
    const both = await print({ article: long, paper: 'A4' });
    expectEveryWordOnce(printed, long, interfaceLocale, messages.site.name);
    expect(printed.parts.filter(({ language, row }) => row !== null && language === absent)).toEqual([]);
    expect(printed.parts.filter(({ language, row }) => row !== null && language === view).length).toBeGreaterThan(50);
    const head = marginText(printed, 2, 'head');
    const [own, other] = view === 'en' ? [head.left, head.right] : [head.right, head.left];
    expect(wordsOf(own).toSorted()).toEqual(wordsOf(titlesOf(both.parts)[view]).toSorted());
    expect(other).toBe('');
    // Addresses of the other language's links have no number in the text, so they are not listed either.
    expect(printed.raw.includes('//ar.wikipedia.org')).toBe(view === 'ar');
  });
}

test('sides that are swapped on the screen are swapped on paper, with their titles @desktop', async ({ print }) => {
  const printed = await print({ article: report, swapped: true });
  const rows = rowsOf(printed, true);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [english, arabic] = ['en', 'ar'].map((language) => row.find(({ part }) => part.language === language));
    const [left, right] = [arabic?.lines[0], english?.lines[0]];
    if (left && right) expect(Math.abs(left.baseline - right.baseline)).toBeLessThan(pointsPerMm);
  }
  const head = marginText(printed, 2, 'head');
  const titles = titlesOf(printed.parts);
  expect(wordsOf(head.left).toReversed()).toEqual(wordsOf(titles.ar));
  expect(wordsOf(head.right)).toEqual(wordsOf(titles.en));
});

test('the print label leads to the panel, and the keyboard’s own command is left alone @desktop', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.goto(`/${interfaceLocale}/read/${report}`);
  const left = await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true }),
    ),
  );
  expect(left).toBe(true);
  const links = page.getByTitle(messages.reader.printTitle).and(page.getByRole('link'));
  expect(await links.count()).toBeGreaterThan(0);
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`/${interfaceLocale}/read/${report}/print$`, 'u'));
  await expect(page.getByRole('heading', { name: messages.print.title, exact: true })).toBeVisible();
});

test('the address of each link stands at the end under the number the text gives it @desktop', async ({
  openToPrint,
  print,
}) => {
  const page = await openToPrint({ article: long });
  const links = await page.locator('article .text-link[data-note]').evaluateAll((all) =>
    all.map((link) => ({
      address: link.getAttribute('href') ?? '',
      number: link.getAttribute('data-note') ?? '',
      language: link.closest('.cell')?.getAttribute('lang') ?? '',
    })),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const language of ['en', 'ar'] as const) {
    const { runs } = await print({ article: long, view: language });
    // The brackets are the style sheet's, the number in the list is not; of a right-to-left line they are mirrored.
    const text = textOfRuns(runs).replace(/[[\]]\n?(\p{Nd}+)\n?[[\]]/gu, '[$1]');
    const own = links.filter((link) => link.language === language);
    for (const { address, number } of own) {
      const calls = own.filter((link) => link.number === number).length;
      expect(text.split(`[${number}]`), `[${number}] ${language}`).toHaveLength(calls + 2);
      expect(text.slice(text.lastIndexOf(`[${number}]`)).replace(/\s/gu, '')).toContain(address);
    }
  }
});

test('source and address of the page stand at the end @desktop', async ({ print, messages }) => {
  const printed = await print({ article: report, paper: 'A4' });
  const end = printed.raw.slice(-1500).replace(/\s/gu, '');
  expect(end).toContain(`/read/${report}`);
  const colophon = textOf(printed.parts.find(({ row }) => row === null) ?? { pieces: [] });
  for (const word of [messages.reader.source, messages.reader.issuer, messages.reader.address]) {
    expect(colophon).toContain(word);
  }
  expect(colophon).toContain('CEMO Center - Paris');
});

test('a telephone prints the same pages as a desk @desktop', async ({ print }) => {
  const desk = await print({ article: report, paper: 'A4' });
  const open = { viewport: { width: 390, height: 844 }, isMobile: true };
  const phone = await print({ article: report, paper: 'A4', open });
  expect(phone.raw).toBe(desk.raw);
  expect(rowsOf(phone).length).toBeGreaterThan(10);
});

test('an article prints the same without JavaScript @desktop', async ({ print }) => {
  const withScripts = await print({ article: port, paper: 'A4' });
  const without = await print({ article: port, paper: 'A4', open: { javaScriptEnabled: false } });
  // Without scripts the page knows its address from the settings of the site alone.
  const withoutAddress = ({ raw }: Print) => raw.replace(/(?:https?:\/\/\S+)?\/\w+\/read\//gu, '');
  expect(withoutAddress(without)).toBe(withoutAddress(withScripts));
});

test('on paper Arabic keeps its size and its distance between lines, vowel signs within the page @desktop', async ({
  openToPrint,
  printPage,
}) => {
  const page = await openToPrint({ article: 'winter-proverbs-with-full-tashkeel' });
  const onScreen = await leadings(page.locator('.rows .cell:lang(ar) > p'));
  expect(Math.min(...onScreen)).toBeGreaterThanOrEqual(1.7);
  await page.emulateMedia({ media: 'print' });
  const onPaper = await leadings(page.locator('.rows .cell:lang(ar) > p'));
  expect(Math.min(...onPaper)).toBeGreaterThanOrEqual(1.55);
  expect(Math.min(...onPaper)).toBeGreaterThan(Math.max(...(await leadings(page.locator('.rows .cell:lang(en) > p')))));
  // Nothing that clips stands around a line, and every mark is drawn.
  const clipping = await page.evaluate(
    () =>
      [...document.querySelectorAll('.rows, .rows *')].filter((element) => {
        const { overflowY, contain } = getComputedStyle(element);
        return overflowY !== 'visible' || /paint|strict|content/u.test(contain);
      }).length,
  );
  expect(clipping).toBe(0);
  const { runs, parts } = await printPage(page, 'A4');
  const marksIn = (text: string) => text.normalize('NFKD').match(/[\u064b-\u0652\u0670]/gu)?.length ?? 0;
  expect(marksIn(runs.map(({ text }) => text).join(''))).toBeGreaterThanOrEqual(
    marksIn(parts.map((part) => textOf(part)).join('')),
  );
});

function leadings(paragraphs: Locator): Promise<number[]> {
  return paragraphs.evaluateAll((all) =>
    all.map((paragraph) => {
      const { fontSize, lineHeight } = getComputedStyle(paragraph);
      return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    }),
  );
}

function pagesOf(row: readonly PrintedCell[]): number[] {
  return [...new Set(row.flatMap(({ lines }) => lines.map(({ page }) => page)))].toSorted((a, b) => a - b);
}

/** What a row needs at least: the lines of its taller cell. */
function heightOf(row: readonly PrintedCell[]): number {
  return Math.max(...row.map(({ part, lines }) => lines.length * (part.language === 'ar' ? 20.5 : 15)));
}

function linesOf({ runs, pages }: Print, left: boolean) {
  const middle = (pages[0]?.width ?? 0) / 2;
  return toLines(runs.filter(({ x }) => x < middle === left));
}

/** What stands at the foot of each page. */
function footOf(article: string, house: string): string {
  return article === report ? `CEMO Center - Paris · ${house}` : house;
}

/** Nothing is on paper but the article, once, and on each page what stands in its margins. */
function expectEveryWordOnce(printed: Print, article: string, locale: 'en' | 'ar', house: string) {
  const { parts, pages, runs, inMargins, raw } = printed;
  const titles = parts.filter(({ row }) => row === 0).map((part) => textOf(part));
  const around = pages.flatMap((_, index) => [
    `${folio(index + 1, locale)} / ${folio(pages.length, locale)}`,
    footOf(article, house),
    ...(index === 0 ? [] : titles),
  ]);
  const texts = parts.map((part) => textOf(part));
  const apart = Object.entries(difference(countWords([textOfRuns(runs)]), countWords(texts)));
  // An address too long for its column is broken, and a word in it may be: then its pieces are there in its stead.
  const addresses = wordsOf(
    parts
      .filter(({ isAddresses }) => isAddresses)
      .map((part) => textOf(part))
      .join('\n'),
  );
  const missing = apart.filter(([, count]) => count < 0).flatMap(([word, count]) => Array(-count).fill(word));
  const extra = apart.filter(([, count]) => count > 0).flatMap(([word, count]) => Array(count).fill(word));
  expect(
    missing.filter((word) => !addresses.includes(word)),
    'words of the article',
  ).toEqual([]);
  expect(lettersOf(extra.join('')).toSorted(), 'words of nobody').toEqual(lettersOf(missing.join('')).toSorted());
  expect(difference(countWords([textOfRuns(inMargins)]), countWords(around)), 'the margins').toEqual({});
  // And as another reader sees it, which is no judge of words, but counts the letters.
  const letters = (all: readonly string[]) => lettersOf(all.join(' ')).toSorted().join('');
  expect(letters([raw])).toBe(letters([...texts, ...around]));
}

/** The letters of each language, sorted; those that are asked for. */
function lettersByLanguage(pieces: readonly { language: string; text: string }[], which: RegExp) {
  const letters: Record<string, string> = {};
  for (const { language, text } of pieces) {
    const wanted = lettersOf(text).filter((letter) => which.test(letter));
    letters[language] = (letters[language] ?? '') + wanted.join('');
  }
  return Object.fromEntries(
    Object.entries(letters)
      .filter(([, all]) => all !== '')
      .map(([language, all]) => [language, [...all].sort().join('')]),
  );
}
