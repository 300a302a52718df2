import { trimSpaces, visibleEnd } from './trim-marks';

const families: readonly string[] = ['"“”„‟＂', "'‘’‚‛", '«»', '‹›'];

/** A block without the quotation mark at its end that has no partner in the block; null where there is none to drop. */
export function dropStrayQuote(text: string): { readonly text: string; readonly quote: string } | null {
  const end = visibleEnd(text);
  const body = text.slice(0, end);
  const quote = body.at(-1) ?? '';
  const family = families.find((marks) => marks.includes(quote));
  if (quote === '' || !family || closesOne(body, family)) return null;
  return { text: trimSpaces(body.slice(0, -1)) + text.slice(end), quote };
}

/** True when the last character closes a quotation that its family opened earlier in the text. */
function closesOne(text: string, family: string): boolean {
  // Straight double marks look the same on both sides, so an even number of them is read as pairs.
  if (text.endsWith('"') && text.split('"').length % 2 === 1) return true;
  const open: string[] = [];
  let closed = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (!family.includes(mark) || isApostrophe(text, at)) continue;
    closed = open.length > 0 && mayClose(mark, open.at(-1) ?? '', text.charAt(at + 1));
    if (closed) open.pop();
    else if (mayOpen(text, at)) open.push(mark);
  }
  return closed;
}

function mayOpen(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return '„‟‚‛“‘«‹'.includes(text.charAt(at)) || before === '' || !/[\p{L}\p{N}.,!?،؛؟]/u.test(before);
}

/** German and English disagree on which way a curly mark and a guillemet face; a pair never repeats an opening form. */
function mayClose(mark: string, opening: string, after: string): boolean {
  if ('“‘'.includes(mark)) return '„‚‟‛'.includes(opening);
  if (mark === '«' || mark === '‹') return opening === (mark === '«' ? '»' : '›');
  if (mark === '»' || mark === '›') return opening === (mark === '»' ? '«' : '‹');
  if ('„‚‟‛'.includes(mark)) return false;
  return after === '' || !/[\p{L}\p{N}]/u.test(after);
}

/** Between two letters a single mark is an apostrophe. */
function isApostrophe(text: string, at: number): boolean {
  if (!"'’‘".includes(text.charAt(at))) return false;
  return /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}
