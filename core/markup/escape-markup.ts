/** What XML 1.0 has no place for, not even as a reference: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Parsers read it as the end of a line (XML 1.0, 2.11), and all three in an attribute as spaces (3.3.3).
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Text for the inside of an element, in XML and in HTML alike. Read back it is the same text, but for characters that XML
 * forbids (XML 1.0, production 2), which are left out.
 */
export function escapeMarkup(text: string): string {
  return refer(text, /[&<>"'\r]/g);
}

/** The same for the inside of a quoted attribute. */
export function escapeAttribute(text: string): string {
  return refer(text, /[&<>"'\r\n\t]/g);
}

function refer(text: string, special: RegExp): string {
  return text.replace(illegal, '').replace(special, (character) => references[character] ?? character);
}
