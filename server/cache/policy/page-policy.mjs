import { createHash } from 'node:crypto';
import { dropStyleTexts } from '../lighten-page.mjs';
import { findInline } from './find-inline.mjs';
import { isFrameworkScript } from './is-framework-script.mjs';
import { isOwnScript } from './is-own-script.mjs';
import { dataOf, matchData } from './match-data.mjs';

/** @typedef {import('./build-code.mjs').BuildCode} BuildCode */

/**
 * @typedef {object} PagePolicy
 * @property {string} header value of Content-Security-Policy
 * @property {string[]} unknown the inline scripts and styles that it lets nobody run
 */

/**
 * The policy of one page: hashes of the scripts and style sheets that the build is known to have written, and of the data
 * that the page was made from. Whatever else stands in the page gets no hash, and no browser runs it.
 * @param {string} html
 * @param {string} data what React takes the page over from, as it is sent to a browser that comes from another page
 * @param {BuildCode} code
 * @returns {PagePolicy}
 */
export function policyOf(html, data, code) {
  const { scripts, styles } = findInline(html);
  const known = new Set(styles.filter(({ text, address }) => isSheet(text, address, code)).map(({ text }) => text));
  const pieces = scripts.map(({ text, isInPlace }) => (isInPlace ? (dataOf(text) ?? '') : ''));
  const chosen = new Set(matchData(pieces, dropStyleTexts(data, [...known]) ?? data) ?? matchData(pieces, data) ?? []);
  const trusted = scripts.filter(
    ({ text, isInPlace }, place) =>
      chosen.has(place) || (isInPlace && isFrameworkScript(text, code)) || isOwnScript(text, code),
  );
  const sheets = [...new Set([...known, ...code.sheets.values()])];
  const scriptTexts = new Set(trusted.map(({ text }) => text));
  const unknown = [...scripts, ...styles]
    .map(({ text }) => text)
    .filter((text) => !scriptTexts.has(text) && !known.has(text));
  return { header: toHeader([...scriptTexts].map(hashOf), sheets.map(hashOf)), unknown };
}

/**
 * True for the text of the sheets that a style names, one after the other, or of a single one.
 * @param {string} text
 * @param {string} addresses
 * @param {BuildCode} code
 */
function isSheet(text, addresses, code) {
  const named = addresses.split(' ').map((address) => code.sheets.get(address) ?? '');
  return text !== '' && named.join('') === text;
}

/**
 * Style sheets of the build other than the page's own are let in too: a reader who goes on to another page is sent them.
 * @param {readonly string[]} scripts
 * @param {readonly string[]} styles
 */
function toHeader(scripts, styles) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types nextjs default',
  ].join('; ');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
