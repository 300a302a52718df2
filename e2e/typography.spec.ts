import { articles, expect, openPage, test } from './fixtures';

// The rules of Arabic typography that docs/arabic.md lists, one test each.

const everyArabic = ':lang(ar), :lang(ar) *, .fragment:lang(ar)';

test.describe('@desktop typography', () => {
  test('Arabic letters are nowhere tracked (TYP-01)', async ({ page, interfaceLocale }) => {
    for (const address of [`read/${articles.port}`, `read/${articles.report}`, '']) {
      await openPage(page, `/${interfaceLocale}/${address}`);
      const spacings = await page
        .locator(everyArabic)
        .evaluateAll((elements) => [...new Set(elements.map((element) => getComputedStyle(element).letterSpacing))]);
      expect(spacings.filter((spacing) => spacing !== 'normal' && spacing !== '0px')).toEqual([]);
      expect(spacings.length).toBeGreaterThan(0);
    }
  });

  test('Arabic is never slanted, emphasis is by weight (TYP-02)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const slanted = await page.locator(everyArabic).evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('[lang="en"]:not(html)'))
        .filter((element) => getComputedStyle(element).fontStyle !== 'normal')
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(slanted).toEqual([]);
    const emphasised = page.locator('.cell[lang="ar"] em').first();
    expect(Number(await emphasised.evaluate((element) => getComputedStyle(element).fontWeight))).toBeGreaterThan(400);
  });

  test('Arabic lines stand further apart than Latin ones, 1.7 at least (TYP-03)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const leadings = (language: string) =>
      page.locator(`.rows .cell[lang="${language}"] p:not(.absent)`).evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const { lineHeight, fontSize } = getComputedStyle(paragraph);
          return Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
        }),
      );
    const arabic = Math.min(...(await leadings('ar')));
    expect(arabic).toBeGreaterThanOrEqual(1.7);
    expect(arabic).toBeGreaterThan(Math.max(...(await leadings('en'))));
  });

  test('no fragment moves the lines apart (TYP-04)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.port}`);
    const uneven = await page.locator('.rows .cell > p:not(.absent):has(.fragment)').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const pitch = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
        const { height } = paragraph.getBoundingClientRect();
        const off = Math.abs(height - Math.round(height / pitch) * pitch);
        return off > 1 ? [`${off} px: ${paragraph.textContent?.slice(0, 60)}`] : [];
      }),
    );
    expect(uneven).toEqual([]);
  });

  test('Arabic is 1.05 to 1.25 times as large as Latin, in columns and as fragments (TYP-05)', async ({
    page,
    interfaceLocale,
  }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const latin = await sizeOf('.rows .cell[lang="en"] > p');
    const arabic = await sizeOf('.rows .cell[lang="ar"] > p');
    const inEnglish = await sizeOf('.rows .cell[lang="en"] > p .fragment[dir="rtl"]');
    for (const size of [arabic, inEnglish]) {
      expect(size / latin).toBeGreaterThanOrEqual(1.05);
      expect(size / latin).toBeLessThanOrEqual(1.25);
    }
  });

  test('no case is changed in Arabic or in Latin words inside it (TYP-07)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.port}`);
    const changed = await page.locator(`${everyArabic}, .cell[lang="ar"] .fragment`).evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { textTransform, fontVariantCaps } = getComputedStyle(element);
          return textTransform !== 'none' || fontVariantCaps !== 'normal';
        }).length,
    );
    expect(changed).toBe(0);
  });

  test('no Arabic word is hyphenated or broken, at 320 pixels either (TYP-08)', async ({ page, interfaceLocale }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openPage(page, `/${interfaceLocale}/read/${articles.port}?view=ar`);
    const broken = await page.locator('.rows .cell[lang="ar"] p').evaluateAll((paragraphs) => {
      const words: string[] = [];
      for (const paragraph of paragraphs) {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{Script=Arabic}\p{M}]+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (lines.size > 1) words.push(word);
          }
        }
      }
      return words;
    });
    expect(broken).toEqual([]);
    await expect(page.locator('.rows .cell[lang="ar"]').first()).toHaveCSS('hyphens', 'manual');
    await expect(page.locator('.rows .cell[lang="ar"]').first()).toHaveCSS('word-break', 'normal');
  });

  test('justified Arabic stretches the spaces alone, and no stroke is added (TYP-09)', async ({
    page,
    interfaceLocale,
  }) => {
    const widthsOf = () =>
      page.locator('.rows .cell[lang="ar"] p:not(.absent)').evaluateAll((paragraphs) =>
        paragraphs.slice(0, 5).flatMap((paragraph) => {
          const node = paragraph.firstChild;
          if (node === null || node.nodeType !== Node.TEXT_NODE) return [];
          return [...(node.textContent ?? '').matchAll(/\p{L}[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            return Math.round(range.getBoundingClientRect().width * 2) / 2;
          });
        }),
      );
    const address = `/${interfaceLocale}/read/${articles.market}`;
    await openPage(page, address);
    await expect(page.locator('.rows .cell[lang="ar"] p').first()).toHaveCSS('text-align', 'start');
    const ragged = await widthsOf();
    const text = await page.locator('.rows').textContent();
    await page.evaluate(() => localStorage.setItem('muqabala-preferences', '{"justify":"on"}'));
    await openPage(page, address);
    await expect(page.locator('.rows .cell[lang="ar"] p').first()).toHaveCSS('text-align', 'justify');
    expect(await widthsOf()).toEqual(ragged);
    expect(await page.locator('.rows').textContent()).toBe(text);
  });

  test('a light over part of a word leaves its letters joined (TYP-10)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const widths = await page
      .locator('.rows .cell[lang="ar"] p:not(.absent)')
      .first()
      .evaluate((paragraph) => {
        const node = paragraph.firstChild as Text;
        const word = /\p{L}{6,}/u.exec(node.data);
        const range = document.createRange();
        range.setStart(node, word?.index ?? 0);
        range.setEnd(node, (word?.index ?? 0) + (word?.[0].length ?? 0));
        const plain = range.getBoundingClientRect().width;
        const middle = document.createRange();
        middle.setStart(node, (word?.index ?? 0) + 2);
        middle.setEnd(node, (word?.index ?? 0) + 4);
        CSS.highlights.set('sentence-partner', new Highlight(middle));
        return { plain, lit: range.getBoundingClientRect().width };
      });
    expect(widths.plain).toBeGreaterThan(10);
    expect(Math.abs(widths.lit - widths.plain)).toBeLessThanOrEqual(0.5);
  });

  test('underlines clear dots and tails (TYP-11)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const links = await page.locator('.cell[lang="ar"] a.text-link').evaluateAll((elements) =>
      elements.map((element) => {
        const { textUnderlineOffset, textDecorationSkipInk, fontSize } = getComputedStyle(element);
        return { clear: Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize), textDecorationSkipInk };
      }),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { clear, textDecorationSkipInk } of links) {
      expect(clear).toBeGreaterThanOrEqual(0.2);
      expect(textDecorationSkipInk).toBe('auto');
    }
  });

  test('ligatures are whole and marks are not cut off (TYP-12)', async ({ page, interfaceLocale }) => {
    await openPage(page, `/${interfaceLocale}/read/winter-proverbs-with-full-tashkeel`);
    const cell = page.locator('.rows .cell[lang="ar"]').first();
    await expect(cell).not.toHaveCSS('font-variant-ligatures', 'none');
    const widths = await cell.evaluate((element) => {
      const width = (text: string) => {
        const span = document.createElement('span');
        span.textContent = text;
        element.append(span);
        const measured = span.getBoundingClientRect().width;
        span.remove();
        return measured;
      };
      return { together: width('لا'), apart: width('ل') + width('ا') };
    });
    expect(widths.together).toBeLessThan(widths.apart * 0.9);
    const clipped = await page
      .locator('.rows .cell[lang="ar"], .rows .cell[lang="ar"] p')
      .evaluateAll(
        (elements) => elements.filter((element) => getComputedStyle(element).overflowY !== 'visible').length,
      );
    expect(clipped).toBe(0);
  });
});
