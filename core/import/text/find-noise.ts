import type { RemovalReason } from '../draft';
import { foldLine } from './fold-character';
import { pageWords } from './page-words';

// No label is longer; folding a whole paragraph to find that out would be waste.
const longestLabel = 300;
const adverts = [...pageWords('advertLabels').keys()];
const shares = pageWords('shareLabels');
const prints = pageWords('printLabels');
const decoration = /^[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{S}"'*_#•· ]+|[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{S}"'*_#•· ]+$/gu;

/** Why a line is none of the article's, or null where it is content. */
export function findNoise(text: string): RemovalReason | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'noLettersOrDigits';
  if (text.length > longestLabel) return null;
  const folded = foldLine(text).replace(decoration, '');
  if (shares.has(folded)) return 'shareLabel';
  return adverts.some((advert) => isAdvert(folded, advert)) ? 'advertisement' : null;
}

/** True for a line that is a print label, also inside guillemets, with tatweel or direction marks. */
export function isPrintLabel(text: string): boolean {
  return text.length <= longestLabel && prints.has(foldLine(text).replace(decoration, ''));
}

/** The word alone, or with nothing behind it but tokens of one or two characters (`ad a b`). */
function isAdvert(folded: string, advert: string): boolean {
  if (!folded.startsWith(advert)) return false;
  const [after = '', ...tokens] = folded.slice(advert.length).split(' ');
  if (after.replace(decoration, '') !== '') return false;
  return tokens.every((token) => Array.from(token.replace(decoration, '')).length <= 2);
}
