const token = /[[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+/g;

type Level = { key: string | number; readonly isObject: boolean };

/**
 * The line of the value at a path (`['corrections', 3, 'first']`) in a text that is whole JSON; of the innermost value
 * around it where there is none. Of a key written twice, the last counts, as for `JSON.parse`.
 */
export function findJsonLine(text: string, path: readonly (string | number)[]): number {
  const levels: Level[] = [];
  const breaks = new LineCounter(text);
  let line = 1;
  let expectsKey = false;
  for (const { 0: mark, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (mark === ']' || mark === '}') levels.pop();
    else if (mark === ',' && level !== undefined) {
      if (typeof level.key === 'number') level.key += 1;
    } else if (expectsKey && level !== undefined && mark !== ':') level.key = String(JSON.parse(mark));
    else if (mark !== ':') {
      if (isOnPath(levels, path)) line = breaks.lineOf(index);
      if (mark === '[' || mark === '{') levels.push({ key: mark === '[' ? 0 : '', isObject: mark === '{' });
    }
    expectsKey = levels.at(-1)?.isObject === true && (mark === '{' || mark === ',');
  }
  return line;
}

function isOnPath(levels: readonly Level[], path: readonly (string | number)[]): boolean {
  return levels.length <= path.length && levels.every(({ key }, at) => key === path[at]);
}

/** Lines of rising places, counted on from the last one asked for. */
class LineCounter {
  private readonly text: string;
  private place = 0;
  private line = 1;

  constructor(text: string) {
    this.text = text;
  }

  lineOf(place: number): number {
    for (; this.place < place; this.place++) if (this.text[this.place] === '\n') this.line++;
    return this.line;
  }
}
