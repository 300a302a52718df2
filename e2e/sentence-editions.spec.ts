import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';
import { barOf, click, expectLit, hover, inOrder, tap } from './lit';

/** A sentence of the card in its four languages: the second of its row, the seventh of the article. */
const closer = {
  en: 'Look closer, and they do not count alike.',
  ar: 'فإذا أمعنت النظر وجدت أنها لا تعدّ الأيام عدًّا واحدًا.',
  fr: 'À y regarder de plus près, ils ne comptent pas pareil.',
  de: 'Sieht man genauer hin, so zählen sie verschieden.',
} as const;

test('sentences of a further edition light up with the other one’s, and a new pair begins without what was pinned', async ({
  page,
  interfaceLocale,
  messages,
  isMobile,
}) => {
  const address = paths.article(interfaceLocale, articles.card);
  const point = isMobile ? tap : hover;
  await openPage(page, `${address}?with=fr`);
  await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
  const own = closer[interfaceLocale];
  await point(page, closer.fr);
  await expectLit(page, { pointed: [closer.fr], partner: [own] });
  // A finger pins with its second tap: the counterpart is lit already.
  await (isMobile ? tap : click)(page, own);
  await expect(page).toHaveURL(`${address}?with=fr#s7`);
  await expectLit(page, { pointed: [own], partner: [closer.fr], pinned: [own, closer.fr] });

  const beside = page.getByRole('group', { name: messages.reader.beside, exact: true });
  await beside.getByRole('button', { name: 'Deutsch', exact: true }).click();
  await expect(page.locator('#r1 .cell:lang(de)')).toBeVisible();
  await expect(barOf(page, messages)).toHaveCount(0);
  await expect(page).toHaveURL(`${address}?with=de`);
  await expectLit(page, {});
  await point(page, closer.de);
  await expectLit(page, { pointed: [closer.de], partner: [own] });
});

test('an address of a sentence beside a further edition opens with both of them lit', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}?first=de&with=fr#s7`);
  await expectLit(page, { pinned: [closer.de, closer.fr] });
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}#s7`);
  await expectLit(page, { pinned: inOrder<string>(interfaceLocale, closer) });
});
