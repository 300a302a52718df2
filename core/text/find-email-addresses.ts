import type { Script } from '../languages/language';
import type { Span } from './span';

/** Longest local part, RFC 5321 section 4.5.3.1.1; it also bounds the walk back from an `@`. */
const longestLocalPart = 64;
const local = /[\p{L}\p{N}\p{M}._%+-]/u;
/**
 * What no address begins with: a full stop, a mark, which belongs to what stands before it, and in Arabic "and", "to",
 * "by", which are letters joined to the next word.
 */
const leads = {
  Arab: /^[.\p{M}]*(?:\p{Script=Arabic}+(?=[a-z\d]))?[.\p{M}]*/iu,
  Latn: /^[.\p{M}]+/u,
} as const satisfies Record<Script, RegExp>;
/** Labels of one script each, so that an Arabic word written right after `.com` stays outside. */
const domain =
  /(?:(?:[\p{Script=Latin}\d-]{1,63}|\p{Script=Arabic}{1,63})\.){1,8}(?:\p{Script=Latin}{2,24}|\p{Script=Arabic}{2,24})/uy;

/** E-mail addresses of `text`, in order, with `mailto:` where it is written. Linear in the text's length. */
export function findEmailAddresses(text: string, host: Script): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    domain.lastIndex = at + 1;
    const start = startOfLocalPart(text, at, from, host);
    if (start === at || !domain.test(text)) continue;
    spans.push({ start, end: domain.lastIndex });
    from = domain.lastIndex;
  }
  return spans;
}

function startOfLocalPart(text: string, at: number, from: number, host: Script): number {
  let start = at;
  const least = Math.max(from, at - longestLocalPart);
  while (start > least && local.test(text.charAt(start - 1))) start--;
  // Longer than any address may be: its last letters are not one either.
  if (start === at - longestLocalPart && start > from && local.test(text.charAt(start - 1))) return at;
  const lead = leads[host].exec(text.slice(start, at));
  start += lead === null ? 0 : lead[0].length;
  const scheme = start - 'mailto:'.length;
  return start < at && scheme >= from && text.slice(scheme, start).toLowerCase() === 'mailto:' ? scheme : start;
}
