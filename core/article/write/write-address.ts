/** The address of a link, in angle brackets where it holds what would end it early. Arabic letters stay as they are. */
export function writeAddress(href: string): string {
  const escaped = href.replace(/[\\<>]/g, '\\$&').replace(/&(?=#?[A-Za-z0-9]+;)/g, '\\&');
  return href === '' || /[\s<>()]/.test(href) ? `<${escaped}>` : escaped;
}
