// Space, controls and direction marks are what disguised schemes and misread hosts are made of. A backslash is refused
// because browsers take it for a slash.
const unsafe = /[\p{Cc}\s\\\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * True for what a link may lead to: `https://host…`, `http://host…`, `mailto:…`, `tel:…` or `#place`. Arabic letters and
 * percent-encodings are both fine: the address is kept as its author wrote it.
 */
export function isSafeHref(href: string): boolean {
  if (unsafe.test(href)) return false;
  return /^#./u.test(href) || /^https?:\/\/[^/?#]/iu.test(href) || /^(?:mailto|tel):./iu.test(href);
}

/** True for the address of a web page. */
export function isWebAddress(href: string): boolean {
  return isSafeHref(href) && /^https?:/i.test(href);
}
