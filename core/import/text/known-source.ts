import { foldLine } from './fold-character';
import { pageWords } from './page-words';

const sources = pageWords('sources');
// CEMO issues the four editions of The Reference and nothing else that is saved this way.
const issuers = /(?:^|[^\p{L}])(?:cemo|سيمو)(?:$|[^\p{L}])/u;

/** True for the name of a publication whose pages put it under the date without a label. */
export function isKnownSource(text: string): boolean {
  return text.length < 100 && sources.has(foldLine(text));
}

/** True when the issuer is known to name its publication by a known source, and so never by another. */
export function hasKnownSources(issuer: string): boolean {
  return issuers.test(foldLine(issuer));
}
