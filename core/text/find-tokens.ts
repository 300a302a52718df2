import type { Script } from '../languages/language';
import { findEmailAddresses } from './find-email-addresses';
import { findIsoDates } from './find-iso-dates';
import { findTelephoneNumbers } from './find-telephone-numbers';
import { findUrls } from './find-urls';
import type { FragmentSpan, Span } from './span';

/** Marks and joiners belong with the character before them (F1), the last of a token too. */
const marks = /[\p{M}\u200c\u200d]+/uy;

/**
 * The whole tokens of `text` (F6) in order, none overlapping: URLs and e-mail addresses in any host; in an Arabic host
 * also telephone numbers and ISO dates, which in a Latin host read the right way round without help.
 */
export function findTokens(text: string, host: Script): FragmentSpan[] {
  const addresses = asTokens(text, findUrls(text), 'Latn').concat(
    asTokens(text, findEmailAddresses(text, host), 'Latn'),
  );
  const numbers = host === 'Arab' ? findTelephoneNumbers(text).concat(findIsoDates(text)) : [];
  const found = addresses.concat(asTokens(text, numbers, 'Zyyy'));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return found.filter((token) => {
    if (token.start < from) return false;
    from = token.end;
    return true;
  });
}

function asTokens(text: string, spans: readonly Span[], script: FragmentSpan['script']): FragmentSpan[] {
  return spans.map(({ start, end }) => {
    marks.lastIndex = end;
    return { start, end: marks.test(text) ? marks.lastIndex : end, script, token: true };
  });
}
