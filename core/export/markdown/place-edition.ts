import type { Edition } from '../../article/article';
import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import type { ExportedArticle } from '../exported-article';

type Place = Pick<ExportedArticle, 'page' | 'addressOfImage'>;

/**
 * An edition as it can stand beside another one and away from its folder: images by their addresses, places in the text
 * by the address of its page, notes by names that no other edition has.
 */
export function placeEdition(edition: Edition, place: Place): Edition {
  const nameOfNote = (id: string) => `${edition.language}-${id}`;
  const placeAll = (blocks: readonly Block[]): Block[] => blocks.map(placeBlock);
  const placeInlines = (inlines: readonly Inline[]): Inline[] => inlines.map(placeInline);
  return {
    ...edition,
    blocks: placeAll(edition.blocks),
    notes: edition.notes.map(({ id, blocks }) => ({ id: nameOfNote(id), blocks: placeAll(blocks) })),
  };

  function placeBlock(block: Block): Block {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, children: placeInlines(block.children) };
      case 'list':
        return { ...block, items: block.items.map(placeAll) };
      case 'quote':
        return { ...block, children: placeAll(block.children) };
      case 'figure':
        return { ...block, image: place.addressOfImage(block.image), caption: placeInlines(block.caption) };
      case 'table':
        return { ...block, head: block.head.map(placeInlines), rows: block.rows.map((row) => row.map(placeInlines)) };
      case 'code':
      case 'thematicBreak':
        return block;
    }
  }

  function placeInline(inline: Inline): Inline {
    if (inline.type === 'noteReference') return { ...inline, id: nameOfNote(inline.id) };
    if (!('children' in inline)) return inline;
    const children = placeInlines(inline.children);
    if (inline.type !== 'link') return { ...inline, children };
    return { ...inline, href: inline.href.startsWith('#') ? place.page + inline.href : inline.href, children };
  }
}
