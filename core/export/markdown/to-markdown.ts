import { stringify } from 'yaml';
import type { ArticleFacts, Edition } from '../../article/article';
import { nameIn } from '../../article/name-in';
import { writeBlocks } from '../../article/write/write-blocks';
import { writeInlines } from '../../article/write/write-inlines';
import { writeNotes } from '../../article/write/write-notes';
import type { LanguageTag } from '../../languages/table';
import type { ExportedArticle } from '../exported-article';
import { placeEdition } from './place-edition';

/**
 * An article as one Markdown file: front matter with its facts and those of each edition, then the editions, each under
 * its title as a heading of the first level. Texts are the source's, code point for code point, with the escapes that
 * Markdown needs; the notes of an edition bear its language (`[^ar-1]`), images have addresses.
 */
export function toMarkdown(exported: ExportedArticle): string {
  const { article, pair, locale, page } = exported;
  const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
  const facts = { address: page, ...factsOf(article, locale), editions: editions.map(factsOfEdition) };
  // Every text is quoted, so that none can be taken for anything else.
  const frontMatter = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const texts = editions.map((edition) => writeText(placeEdition(edition, exported)));
  return `---\n${frontMatter}---\n\n${texts.join('\n\n')}\n`;
}

function factsOf(facts: ArticleFacts, locale: LanguageTag) {
  const { publishedAt, issuer, source, url, original, rights, tags } = facts;
  return withoutNull({
    publishedAt,
    issuer: nameIn(issuer, locale, original),
    source: nameIn(source, locale, original),
    url,
    original,
    rights: nameIn(rights, locale, original),
    tags: tags.length > 0 ? tags : null,
  });
}

function factsOfEdition({ language, title, author, translator, translation, dateline }: Edition) {
  return withoutNull({ language, title, author, translator, translation, dateline });
}

function writeText({ title, blocks, notes }: Edition): string {
  const words = writeInlines([{ type: 'text', text: title }], 'oneLine');
  // A closing run of `#` would be taken for a part of the mark.
  const heading = `# ${words.replace(/(^|[ \t])(#*)#$/, '$1$2\\#')}`;
  return [heading, writeBlocks(blocks), writeNotes(notes)].filter((part) => part !== '').join('\n\n');
}

function withoutNull<Value>(facts: { readonly [name: string]: Value | null }) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
