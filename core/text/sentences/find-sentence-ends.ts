import { type LanguageTag, languages } from '../../languages/table';
import { findTokens } from '../find-tokens';
import { pairEnclosures } from '../pair-enclosures';
import { collectEnds } from './collect-ends';
import { endsSentence } from './ends-sentence';
import { holdBrackets } from './hold-brackets';
import { readStop } from './read-stop';

/** Where a sentence may end: at a line's end (UAX #14 BK, CR, LF) and at a mark of Sentence_Terminal or an ellipsis. */
const candidate = /\r\n|[\n\v\f\r\u2028\u2029]|[\p{Sentence_Terminal}…]/gu;
const lineEnd = /[\n\v\f\r\u2028\u2029]/;

/**
 * Where the sentences of `text` end, in order: indexes of the first UTF-16 code unit after each, the last one the
 * text's length. None inside a URL, an e-mail address or, but for whole sentences in them, brackets.
 */
export function findSentenceEnds(text: string, language: LanguageTag): number[] {
  const { script, sentences: words } = languages[language];
  const tokens = findTokens(text, script);
  const partners = pairEnclosures(text, tokens);
  const ends = collectEnds(text);
  const brackets = holdBrackets(text, partners, script);
  let from = 0;
  let token = 0;
  for (const { 0: mark, index } of text.matchAll(candidate)) {
    if (index < from) continue;
    if (lineEnd.test(mark)) {
      from = index + mark.length;
      ends.endLine(from);
      continue;
    }
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= index) token++;
    if (index >= (tokens[token]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const stop = readStop(text, index, partners);
    from = stop.end;
    if (stop.end > (tokens[token]?.start ?? text.length)) continue;
    const held = brackets.holds(stop.end, ends.start());
    if (!held && endsSentence(stop, { text, partners, script, words, start: ends.start() })) ends.endSentence(stop.end);
  }
  return ends.finish();
}
