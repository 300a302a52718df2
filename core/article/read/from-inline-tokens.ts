import type { Token } from 'markdown-it';
import type { Inline } from '../inline';
import { limits } from '../limits';
import { tidyInlines } from '../tidy-inlines';
import { readAttribute } from './read-attribute';
import { type Reading, report } from './reading';

type Open = { readonly close: (children: Inline[]) => Inline; readonly children: Inline[] };

const openings: Readonly<Record<string, (token: Token) => Open['close']>> = {
  em_open: () => (children) => ({ type: 'emphasis', children }),
  strong_open: () => (children) => ({ type: 'strong', children }),
  s_open: () => (children) => ({ type: 'strikethrough', children }),
  link_open: (token) => (children) => ({ type: 'link', href: readAttribute(token, 'href'), children }),
};

/** Running text from the parser's flat tokens, in normal form. Walked without recursion: emphasis may nest at will. */
export function fromInlineTokens(tokens: readonly Token[], reading: Reading, line: number): readonly Inline[] {
  const root: Inline[] = [];
  const open: Open[] = [];
  let at = line;
  for (const token of tokens) {
    const inside = open.at(-1)?.children ?? root;
    const opening = openings[token.type];
    if (opening) open.push({ close: opening(token), children: [] });
    else if (token.nesting === -1) {
      const done = open.pop();
      if (done) (open.at(-1)?.children ?? root).push(done.close(done.children));
    } else if (token.type === 'image') {
      report(reading, at, 'imageInText', { image: readAttribute(token, 'src') });
    } else inside.push(fromLeaf(token));
    if (token.type === 'softbreak' || token.type === 'hardbreak') at += 1;
    if (open.length > limits.depth) {
      report(reading, at, 'tooDeep', { limit: limits.depth });
      return [];
    }
  }
  return tidyInlines(root);
}

/**
 * A leaf: text, code, a break, a note's number. A line end of the file is a space of the text; a break the author set is
 * a backslash before it or, where a text must stay on one line (a heading, a table's cell), `&NewLine;`.
 */
function fromLeaf(token: Token): Inline {
  if (token.type === 'softbreak') return { type: 'text', text: ' ' };
  if (token.type === 'hardbreak' || token.markup === '&NewLine;') return { type: 'lineBreak' };
  if (token.type === 'code_inline') return { type: 'code', text: token.content };
  if (token.type === 'footnote_ref') return { type: 'noteReference', id: String(token.meta?.label ?? '') };
  return { type: 'text', text: token.content };
}
