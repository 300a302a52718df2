/** What XML 1.0 has no place for, not even as a reference: most controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const references: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for the inside of an element or a quoted attribute, in XML and in HTML alike. Read back it is the same text, but
 * for characters that XML forbids (XML 1.0, production 2), which are left out.
 */
export function escapeMarkup(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"']/g, (character) => references[character] ?? character);
}
