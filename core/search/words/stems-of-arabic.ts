/** The article and what is written joined to it. `لل` is `ل` with the article. */
const articles = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل'];
/** In the order in which they stand at the end of a word, the outermost first. */
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** Letters that are left of a word at least. */
const leastLetters = 2;
/** What `و` alone leaves at least: fewer, and it is rather the word's own letter. */
const leastAfterAnd = 3;

/**
 * What a folded Arabic word may be once the article with its clitics, a leading و and light endings are taken off. Each
 * of them is optional, so the word itself is among the results, which have no order that means anything. Two words
 * are forms of one where they have a result in common. ب ل ك ف are never taken off without the article.
 *
 * Source: rules SRCH-05 and SRCH-06 (`docs/arabic.md`); the prefixes and endings of Lucene's ArabicStemmer (light10: Larkey,
 * Ballesteros and Connell, 2007), whose single stem is always among these.
 */
export function stemsOfArabic(word: string): string[] {
  const stems = new Set<string>();
  for (const start of withoutPrefixes(word)) addWithoutEndings(start, 0, stems);
  return [...stems];
}

function withoutPrefixes(word: string): string[] {
  const starts = [word, ...withoutArticle(word)];
  if (word.startsWith('و') && word.length > leastAfterAnd) {
    const rest = word.slice(1);
    starts.push(rest, ...withoutArticle(rest));
  }
  return starts;
}

function withoutArticle(word: string): string[] {
  return articles.flatMap((article) => {
    if (!word.startsWith(article) || word.length < article.length + leastLetters) return [];
    const rest = word.slice(article.length);
    // A noun that begins with ل shares it with the article: للغة is ل, ال and لغة.
    return article === 'لل' && rest.length >= leastLetters ? [rest, `ل${rest}`] : [rest];
  });
}

function addWithoutEndings(word: string, from: number, stems: Set<string>): void {
  stems.add(word);
  for (let at = from; at < endings.length; at++) {
    const ending = endings[at] ?? '';
    if (word.endsWith(ending) && word.length >= ending.length + leastLetters) {
      addWithoutEndings(word.slice(0, -ending.length), at + 1, stems);
    }
  }
}
