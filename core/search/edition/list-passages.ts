import type { Article, Edition } from '../../article/article';
import type { Block } from '../../article/block';
import { textOfInlines } from '../../article/text-of';
import { languages } from '../../languages/table';
import { listSentences } from '../../text/sentences/list-sentences';
import type { Passage } from './passage';

/**
 * A passage with what its counterpart is found by: its place among all sentences of the edition, or that it is the one
 * title or the author's name; null for what has no counterpart.
 */
export type ListedPassage = Passage & { readonly known: number | 'title' | 'author' | null };

/**
 * What can be found in an edition: its title first, then the names under it, the article's tags, its sentences in order
 * (those of headings are headings), then what has no number on the page: pieces of code and footnotes.
 */
export function listPassages(edition: Edition, tags: Article['tags']): ListedPassage[] {
  const { language, title, author, translator, blocks, notes } = edition;
  const unnumbered = [...blocks.flatMap(codeIn), ...notes.flatMap((note) => note.blocks.flatMap(lines))];
  const sentences = blocks
    .flatMap((block) => {
      const place = block.type === 'heading' ? 'heading' : 'body';
      return listSentences(block, language).map(({ inlines }) => ({ place, text: textOfInlines(inlines) }) as const);
    })
    .map((passage, known) => ({ ...passage, known }));
  return [
    { place: 'title', text: title, known: 'title' } as const,
    { place: 'byline', text: author ?? '', known: 'author' } as const,
    { place: 'byline', text: translator ?? '', known: null } as const,
    { place: 'tags', text: tags.join(languages[language].comma), known: null } as const,
    ...sentences,
    ...unnumbered.map((text) => ({ place: 'body', text, known: null }) as const),
  ]
    .map((passage) => ({ ...passage, text: passage.text.trim() }))
    .filter(({ place, text }) => place === 'title' || text !== '');

  function lines(block: Block): string[] {
    return [...listSentences(block, language).map(({ inlines }) => textOfInlines(inlines)), ...codeIn(block)];
  }
}

/** The pieces of code in a block; they are no prose and have no sentences. */
function codeIn(block: Block): string[] {
  if (block.type === 'code') return [block.text];
  if (block.type === 'list') return block.items.flat().flatMap(codeIn);
  return block.type === 'quote' ? block.children.flatMap(codeIn) : [];
}
