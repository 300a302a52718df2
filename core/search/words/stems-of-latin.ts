/** An ending, what may stand in its place, how many letters are left before it at least, and what it does not follow. */
type Ending = readonly [ending: string, inPlace: readonly string[], least: number, notAfter?: RegExp];

/**
 * What a folded English word may be in the singular. Source: the S stemmer (Harman, "How Effective is Suffixing?", 1991),
 * with -es apart where the plural adds a syllable.
 */
export function stemsOfEnglish(word: string): string[] {
  return withoutEndings(word, [
    ['ies', ['y'], 2, /[ae]$/],
    ['es', [''], 2, /(?:[^sxzho]|[^cs]h)$/],
    ['s', [''], 3, /[us]$|^[^aeiouy]*i$/],
  ]);
}

/** What a folded French word may be in the singular: -s, -x, and the plurals of -al, -ail and -eau. */
export function stemsOfFrench(word: string): string[] {
  return withoutEndings(word, [
    ['aux', ['al', 'ail'], 2, /e$/],
    ['eaux', ['eau'], 1],
    ['x', [''], 3, /(?:[^u]|[^eo]u)$/],
    ['s', [''], 3, /s$/],
  ]);
}

/**
 * What a folded German word may be without the endings of plural and case. Vowels lost their dots in the folding, so
 * Häuser and Haus meet.
 */
export function stemsOfGerman(word: string): string[] {
  return withoutEndings(word, [
    ['innen', ['in'], 3],
    ['nisse', ['nis'], 3],
    ['ern', [''], 3],
    ['en', [''], 3],
    ['er', [''], 4],
    ['er', [''], 3, /[^ldn]$/],
    ['es', [''], 3],
    ['em', [''], 4],
    ['e', [''], 3],
    ['n', [''], 4],
    ['s', [''], 3, /s$/],
  ]);
}

function withoutEndings(word: string, endings: readonly Ending[]): string[] {
  const stems = new Set([word]);
  for (const [ending, inPlace, least, notAfter] of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.length < least || notAfter?.test(rest)) continue;
    for (const other of inPlace) stems.add(rest + other);
  }
  return [...stems];
}
