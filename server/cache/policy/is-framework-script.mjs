/** @typedef {import('./build-code.mjs').BuildCode} BuildCode */

const dataQueue = '(self.__next_f=self.__next_f||[]).push([0])';
const firstPaint = 'requestAnimationFrame(function(){$RT=performance.now()});';
const calls = /(?:\$R[A-Z]\("[A-Z]:[0-9a-f]+"(?:,"[A-Z]:[0-9a-f]+")*\);?)+$/i;

/**
 * True for what the framework writes into every page, letter for letter: the beginning of the queue of data, what the
 * bundler is told, and React's own moves of what came late.
 * @param {string} text
 * @param {BuildCode} code
 */
export function isFrameworkScript(text, code) {
  if (text === dataQueue || text === firstPaint || code.bootstraps.has(text)) return true;
  const moves = calls.exec(text);
  if (moves === null) return false;
  const definitions = text.slice(0, moves.index).replaceAll('\n', '\\n');
  return definitions === '' || (definitions.startsWith('$R') && code.hasReactCode(definitions));
}
