import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test, untilTakenOver } from './fixtures';
import { market, secret } from './known-sentences';
import { barOf, expectLit, hover, inOrder, putCaret, readLit, tap, untilAnswered } from './lit';

const { rain, goods } = market;

test('with the lighting off, nothing that a reader does lights or pins a sentence, and that holds after a reload', async ({
  page,
  interfaceLocale,
  messages,
  isMobile,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  const point = isMobile ? tap : hover;
  await point(page, rain.en);
  await expectLit(page, { pointed: [rain.en], partner: [rain.ar] });
  if (isMobile) await page.keyboard.press('Escape');
  else await page.mouse.move(5, 300);
  await expectLit(page, {});
  const off = page.getByRole('checkbox', { name: messages.reader.lightingOff });
  await off.check();
  const expectNothing = async () => {
    await point(page, goods.ar.slice(-30));
    await point(page, rain.en);
    if (!isMobile) {
      await page.mouse.down();
      await page.mouse.up();
    }
    await putCaret(page, 'two hundred days');
    for (const key of ['j', 'Enter', 'o', 'n', 'Shift+J']) await page.keyboard.press(key);
    await untilAnswered(page);
    expect(await readLit(page)).toEqual({});
    await expect(barOf(page, messages)).toHaveCount(0);
    await expect(page).toHaveURL(address);
  };
  await expectNothing();
  await page.reload();
  await untilTakenOver(page);
  await expect(off).toBeChecked();
  await expectNothing();
  await off.uncheck();
  await point(page, goods.en);
  await expectLit(page, { pointed: [goods.en], partner: [goods.ar] });
});

test('with the lighting off, an address still marks its sentence, and Escape lets go of it', {
  tag: '@once',
}, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  await page.getByRole('checkbox', { name: messages.reader.lightingOff }).check();
  await openPage(page, `${address}?#s12`);
  await expectLit(page, { pinned: inOrder<string>(interfaceLocale, { en: secret.en[1], ar: secret.ar }) });
  await expect(barOf(page, messages)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(barOf(page, messages)).toHaveCount(0);
  await expectLit(page, {});
});
