import type { Token } from 'markdown-it';
import type { Figure } from '../block';
import { isImageName } from '../image-name';
import { fromInlineTokens } from './from-inline-tokens';
import { type Definitions, parseInlineTokens } from './markdown';
import { readAttribute } from './read-attribute';
import { type Reading, report } from './reading';

/** A figure from the image that stands alone in its paragraph; its caption is Markdown of its own. `null` at a fault. */
export function readFigure(token: Token, reading: Reading, definitions: Definitions, line: number): Figure | null {
  const image = readAttribute(token, 'src');
  if (!isImageName(image)) {
    report(reading, line, 'imageName', { image });
    return null;
  }
  reading.figures.push({ image, line: reading.linesBefore + line + 1 });
  const caption = parseInlineTokens(readAttribute(token, 'title'), definitions);
  return {
    type: 'figure',
    image,
    alt: toPlainText(token.children ?? []),
    caption: fromInlineTokens(caption, reading, line),
  };
}

/** The words of a run of text without its marks: what can be said of a picture in an attribute. */
function toPlainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
      return token.type === 'image' ? toPlainText(token.children ?? []) : token.content;
    })
    .join('');
}
