import { parse, html as spaces } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterMap['node']} Node */
/** @typedef {import('parse5').DefaultTreeAdapterMap['element']} Element */

/**
 * @typedef {object} Inline
 * @property {string} text what stands between the tags, as a browser hashes it
 * @property {boolean} isInPlace whether it is a direct child of html, head or body, where the framework puts its own
 */

/**
 * @typedef {object} FoundInline
 * @property {Inline[]} scripts what a browser would run, in the order of the page
 * @property {{ text: string, address: string }[]} styles with the addresses of the sheets that a style says it holds
 */

const places = new Set(['html', 'head', 'body']);
/** Content that no browser runs and no policy asks about. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/**
 * The inline scripts and style sheets of a page, as a browser's parser would find them: read with the parser of the HTML
 * standard, since only what it sees as an element can run. Walked without recursion, however deep.
 * @param {string} html
 * @returns {FoundInline}
 */
export function findInline(html) {
  /** @type {FoundInline} */
  const found = { scripts: [], styles: [] };
  /** @type {Node[]} */
  const waiting = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) addElement(node, found);
    // What a template holds is not among its children: it is inert.
    if ('childNodes' in node) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(/** @type {Node} */ (node.childNodes[at]));
    }
  }
  return found;
}

/**
 * @param {Element} element
 * @param {FoundInline} found
 */
function addElement(element, found) {
  if (element.tagName === 'style')
    found.styles.push({ text: textOf(element), address: attribute(element, 'data-href') ?? '' });
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return;
  if (dataTypes.has(attribute(element, 'type')?.trim().toLowerCase() ?? '')) return;
  const text = textOf(element);
  if (text !== '') found.scripts.push({ text, isInPlace: isInPlace(element) });
}

/** @param {Element} element */
function isInPlace({ namespaceURI, parentNode }) {
  return (
    namespaceURI === spaces.NS.HTML &&
    parentNode !== null &&
    'tagName' in parentNode &&
    parentNode.namespaceURI === spaces.NS.HTML &&
    places.has(parentNode.tagName)
  );
}

/** @param {Element} element */
function textOf({ childNodes }) {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/**
 * @param {Element} element
 * @param {string} name
 */
function attribute({ attrs }, name) {
  return attrs.find((each) => each.name === name)?.value;
}
