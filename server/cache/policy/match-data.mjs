const push = /^self\.__next_f\.push\((\[1,".*"\])\)$/s;

/**
 * What a script adds to the page's data; null where it is no such script.
 * @param {string} text
 * @returns {string | null}
 */
export function dataOf(text) {
  const [, list] = push.exec(text) ?? [];
  if (list === undefined) return null;
  try {
    const [, data, ...more] = JSON.parse(list);
    return typeof data === 'string' && more.length === 0 ? data : null;
  } catch {
    return null;
  }
}

/**
 * Which of the pieces make up the data, in their order, and nothing beside: their places. Null where they do not. A piece
 * that somebody put between them is in no such sum, whatever it holds.
 * @param {readonly string[]} pieces
 * @param {string} data
 * @returns {number[] | null}
 */
export function matchData(pieces, data) {
  /** How far the data can be made up, and by which piece after which length. @type {Map<number, { piece: number, from: number } | null>} */
  const reached = new Map([[0, null]]);
  pieces.forEach((piece, place) => {
    if (piece === '') return;
    for (const from of [...reached.keys()]) {
      const length = from + piece.length;
      if (!reached.has(length) && data.startsWith(piece, from)) reached.set(length, { piece: place, from });
    }
  });
  if (!reached.has(data.length)) return null;
  const chosen = [];
  for (let step = reached.get(data.length); step; step = reached.get(step.from)) chosen.unshift(step.piece);
  return chosen;
}
