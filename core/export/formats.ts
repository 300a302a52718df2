import type { ExportedArticle } from './exported-article';
import { toMarkdown } from './markdown/to-markdown';

/** How an article leaves us as one file. A format is a folder here and a line in the table. */
export type ExportFormat = {
  /** What follows the slug in an address: `<slug>.md`. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (exported: ExportedArticle) => string;
};

export const exportFormats = {
  markdown: { ending: 'md', mediaType: 'text/markdown; charset=utf-8', write: toMarkdown },
} as const satisfies { readonly [name: string]: ExportFormat };
