const token =
  /\s*(?:([[\]{},:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/**
 * The line on which a JSON text stops being JSON; the engine's own message names no place. Brackets are kept on a list,
 * so that depth costs no stack. A text that was cut off is broken at its last line.
 */
export function findJsonBreak(text: string): number {
  const open: string[] = [];
  let expected: 'value' | 'first' | 'key' | 'colon' | 'more' = 'value';
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    const mark = found?.[1];
    const container: string | undefined = open.at(-1);
    if (!found) break;
    const isKey: boolean = expected === 'key' || (expected === 'first' && container === '{');
    if (mark === undefined) {
      if (isKey ? found[2] === undefined : expected === 'colon' || expected === 'more') break;
      expected = isKey ? 'colon' : 'more';
    } else if (mark === '{' || mark === '[') {
      if (isKey || expected === 'colon' || expected === 'more') break;
      open.push(mark);
      expected = 'first';
    } else if (mark === '}' || mark === ']') {
      if ((expected !== 'first' && expected !== 'more') || container !== (mark === '}' ? '{' : '[')) break;
      open.pop();
      expected = 'more';
    } else if (mark === ':') {
      if (expected !== 'colon') break;
      expected = 'value';
    } else {
      if (expected !== 'more' || container === undefined) break;
      expected = container === '{' ? 'key' : 'value';
    }
    at = token.lastIndex;
  }
  const place = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  return (
    text.slice(0, place).trimEnd().split('\n').length + (place < text.length ? countBreaks(text.slice(at, place)) : 0)
  );
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}
