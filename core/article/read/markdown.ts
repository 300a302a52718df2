import MarkdownIt, { type Env, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { limits } from '../limits';
import { hideWideSpaces } from './hide-wide-spaces';

// A list counts twice: for itself and for its item. Beyond this depth the parser leaves text out, so it has to lie well
// above the depth at which a fault is reported.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: limits.depth * 3 });
markdown.use(footnote);
markdown.disable(['footnote_inline']);
// Addresses come back as their author wrote them; which of them may be links is decided when the text is tidied.
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (address) => address;

/** What the two steps share: the notes and addresses defined anywhere in the text. */
export type Definitions = Env;

/**
 * The block structure of a Markdown text, running text not yet parsed. Takes line ends of any kind.
 * markdown-it trims a table's cells with `String.trim`, which eats no-break spaces: those are hidden from it meanwhile.
 */
export function parseBlockTokens(text: string, definitions: Definitions): Token[] {
  const hidden = hideWideSpaces(text.replace(/\r\n?/g, '\n'));
  const tokens: Token[] = [];
  markdown.block.parse(hidden.text, markdown, definitions, tokens);
  for (const token of tokens) {
    token.content = hidden.restore(token.content);
    token.info = hidden.restore(token.info);
  }
  for (const reference of Object.values(definitions.references ?? {})) reference.href = hidden.restore(reference.href);
  return tokens;
}

/** The tokens of one run of text. The rules that join or correct characters afterwards are not applied. */
export function parseInlineTokens(text: string, definitions: Definitions): Token[] {
  const tokens: Token[] = [];
  markdown.inline.parse(text, markdown, definitions, tokens);
  return tokens;
}
