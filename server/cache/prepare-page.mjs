import { addressOf } from './entry-key.mjs';
import { lightenPage } from './lighten-page.mjs';
import { policyOf } from './policy/page-policy.mjs';

/** Of what a page carries and nobody knows, so many characters are shown. */
const shown = 120;

/**
 * Makes a page lighter and gives it its own Content-Security-Policy, in place: the framework sends this very value. What
 * stands in a page and is not the build's own is not let run, and told of.
 * @param {string} key
 * @param {import('./entry.mjs').CachedValue} value
 * @param {import('./policy/build-code.mjs').BuildCode} code
 * @param {(text: string) => void} [warn]
 */
export function preparePage(key, value, code, warn = console.warn) {
  if (value?.kind !== 'APP_PAGE') return;
  const data = value.rscData?.toString('utf8') ?? '';
  const light = lightenPage(value.html);
  let policy = policyOf(light, data, code);
  if (policy.unknown.length === 0) value.html = light;
  // A foreign piece may have been taken for the page's own data: as it came, the two can be told apart.
  else policy = policyOf(value.html, data, code);
  value.headers = { ...value.headers, 'content-security-policy': policy.header };
  for (const text of policy.unknown) {
    const beginning = JSON.stringify(text.slice(0, shown));
    warn(
      `${addressOf(key)} carries a script or style that the build does not know; no browser will run it: ${beginning}`,
    );
  }
}
