import type { Page } from '@playwright/test';
import { type LanguageTag, languages } from '../core/languages/table';
import type { InterfaceLocale } from './fixtures';

const slug = 'a-library-card-in-four-languages';

/**
 * Opens an article whose edition in `language` holds these paragraphs and nothing else. The page asks the server for an
 * edition that it was not made with; here the test answers, and the reader's own components draw what it says.
 */
export async function openOwnEdition(
  page: Page,
  locale: InterfaceLocale,
  language: LanguageTag,
  paragraphs: readonly string[],
  glosses: Record<string, string> = {},
  title: string = languages[language].endonym,
): Promise<void> {
  const edition = {
    language,
    title,
    author: null,
    translator: null,
    translation: 'original',
    printLabel: null,
    dateline: null,
    glosses,
    blocks: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    notes: [],
  };
  await page.route(`**/api/articles/${slug}/${language}`, (route) =>
    route.fulfill({ json: { edition, imageSizes: {} } }),
  );
  await page.goto(`/${locale}/read/${slug}?first=fr&with=${language}`);
  await page.locator('h1').filter({ hasText: title }).waitFor();
}
