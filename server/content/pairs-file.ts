/** The file of an article's corrections, which need not exist. */
export const pairsFile = 'pairs.json';

/** What the file is called where something is said about it. */
export function pairsLabel(slug: string): string {
  return `${slug}/${pairsFile}`;
}
