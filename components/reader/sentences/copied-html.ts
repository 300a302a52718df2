/** The markup that copies keep, with the attributes that mean something outside the page. */
const kept: { readonly [tag: string]: readonly string[] } = {
  BDI: ['lang', 'dir'],
  EM: [],
  STRONG: [],
  S: [],
  CODE: ['dir'],
  BR: [],
};

/** A piece of the page as HTML for the clipboard: emphasis, fragments and links to other places, and nothing else. */
export function toCopiedHtml(range: Range): string {
  const inside = childrenOf(range.cloneContents());
  const { commonAncestorContainer: common } = range;
  let around = common instanceof Element ? common : common.parentElement;
  let html = inside;
  // What the whole piece stands in is not among its contents.
  while (around !== null && (around.tagName in kept || around.tagName === 'A')) {
    html = wrap(around, html);
    around = around.parentElement;
  }
  return html;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function childrenOf(node: Node): string {
  return [...node.childNodes].map(toHtml).join('');
}

function toHtml(node: Node): string {
  if (node instanceof Text) return escapeHtml(node.data);
  if (!(node instanceof Element) || node.matches('.note-reference')) return '';
  return wrap(node, childrenOf(node));
}

function wrap(element: Element, inside: string): string {
  const tag = element.tagName.toLowerCase();
  if (element instanceof HTMLAnchorElement)
    return element.matches('.text-link') ? `<a href="${escapeHtml(element.href)}">${inside}</a>` : inside;
  const attributes = kept[element.tagName];
  if (attributes === undefined) return inside;
  const written = attributes.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [` ${name}="${escapeHtml(value)}"`];
  });
  return tag === 'br' ? '<br>' : `<${tag}${written.join('')}>${inside}</${tag}>`;
}
