import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const style = /<style\b[^>]*>.*?<\/style>/s;

/**
 * What a request that fails is answered with. The framework's own page has style attributes and scripts that its policy
 * would have to let in; this one has none, speaks every language of the interface, and looks like the page for an address
 * outside every locale.
 * @param {string} root
 */
export function writeFailurePage(root) {
  const server = path.join(root, '.next', 'server');
  const [sheet = ''] = style.exec(readFileSync(path.join(server, 'app', '_not-found.html'), 'utf8')) ?? [];
  const page = toFailurePage(sheet, readNotices(path.join(root, 'messages')));
  for (const file of ['app/_global-error.html', 'pages/500.html']) writeFileSync(path.join(server, file), page);
}

/** @typedef {{ locale: string, title: string, text: string, library: string }} FailureNotice */

/**
 * @param {string} sheet the element of the style sheet
 * @param {readonly FailureNotice[]} notices
 */
export function toFailurePage(sheet, notices) {
  const texts = notices.map(({ locale, title, text, library }) => {
    const direction = new Intl.Locale(locale).maximize().script === 'Arab' ? 'rtl' : 'ltr';
    const link = `<a href="/${locale}">${escaped(library)}</a>`;
    const inside = `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>${link}`;
    return `<div lang="${locale}" dir="${direction}"><div class="notice">${inside}</div></div>`;
  });
  const title = notices.map((notice) => escaped(notice.title)).join(' · ');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>${sheet}`;
  return `<!DOCTYPE html><html lang="en" dir="ltr"><head>${head}</head><body><main class="facing-notices">${texts.join('')}</main></body></html>`;
}

/**
 * @param {string} folder
 * @returns {FailureNotice[]}
 */
function readNotices(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const { title, text, library } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')).error;
    return { locale: path.basename(name, '.json'), title, text, library };
  });
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
