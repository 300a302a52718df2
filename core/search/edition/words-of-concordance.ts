/** Folded words of a concordance that are worth suggesting: of three letters or more, no numbers. Each stands once. */
export function wordsOfConcordance(concordance: string): string[] {
  const from = concordance.indexOf('\n=');
  if (from < 0) return [];
  const end = concordance.indexOf('\n~');
  return concordance
    .slice(from + 1, end < 0 ? concordance.length : end)
    .split('\n')
    .map((line) => line.slice(1, line.indexOf(' ')))
    .filter(isSuggested);
}

/** True for a folded word that may be suggested. */
export function isSuggested(folded: string): boolean {
  return folded.length > 2 && !/^\d+$/.test(folded);
}
