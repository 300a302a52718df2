import { beginningOf, unreadFormat } from './unread-format';

const htmlTag =
  /^(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype|\?xml|html|head|body|title|meta|article|main|section|header|div|p|h[1-6]|table)\b/i;

export const html = unreadFormat('an HTML page', (file) => (htmlTag.test(beginningOf(file)) ? 0.95 : 0));

export const markdown = unreadFormat('a Markdown file', (file) => {
  const text = beginningOf(file);
  if (/^---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n/.test(text)) return 0.9;
  return /^#{1,6} \S/.test(text) ? 0.6 : 0;
});

export const json = unreadFormat('a JSON file', (file) =>
  /^(?:\{\s*(?:"|\})|\[\s*[[{"])/.test(beginningOf(file)) ? 0.9 : 0,
);

export const rtf = unreadFormat('an RTF document', (file) => (beginningOf(file).startsWith('{\\rtf') ? 1 : 0));
