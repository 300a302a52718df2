// What `String.trim` removes beyond space, tab and line ends.
const wideSpaces = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/**
 * The text with every wide space replaced by a character that the text does not use and that no program trims, and the
 * way back. Stand-ins are noncharacters, then private ones; a text that uses all of them keeps its spaces.
 */
export function hideWideSpaces(text: string): { text: string; restore: (part: string) => string } {
  const found = [...new Set(text.match(wideSpaces))];
  const standIns = new Map<string, string>();
  const originals = new Map<string, string>();
  let code = 0xfdd0;
  for (const space of found) {
    while (code !== 0xf8ff && text.includes(String.fromCharCode(code))) code = code === 0xfdef ? 0xe000 : code + 1;
    if (code === 0xf8ff) return { text, restore: (part) => part };
    const standIn = String.fromCharCode(code);
    standIns.set(space, standIn);
    originals.set(standIn, space);
    code = code === 0xfdef ? 0xe000 : code + 1;
  }
  if (found.length === 0) return { text, restore: (part) => part };
  const hidden = new RegExp(`[${[...originals.keys()].join('')}]`, 'g');
  return {
    text: text.replace(wideSpaces, (space) => standIns.get(space) ?? space),
    restore: (part) => part.replace(hidden, (standIn) => originals.get(standIn) ?? standIn),
  };
}
