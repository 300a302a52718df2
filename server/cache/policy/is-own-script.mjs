/** @typedef {import('./build-code.mjs').BuildCode} BuildCode */

/** Our functions that run as inline scripts, each by words that no other code of ours has. */
const marks = ['takeEarlyChoices', '.paper-form', 'trustedTypes', 'localStorage.getItem('];
/** Names and values of preferences: nothing that could mean more. */
const word = /^[\w.-]*$/;

/**
 * True for a script of ours: one of our functions, letter for letter as the build has it, called with plain words.
 * @param {string} text
 * @param {BuildCode} code
 */
export function isOwnScript(text, code) {
  const [, body = '', list = ''] = /^\((function\b.*\})\)\((.*)\)$/s.exec(text) ?? [];
  if (!marks.some((mark) => body.includes(mark)) || !code.hasServerCode(body)) return false;
  try {
    return isPlain(JSON.parse(`[${list}]`));
  } catch {
    return false;
  }
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isPlain(value) {
  if (typeof value === 'string') return word.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, each]) => word.test(name) && isPlain(each));
}
