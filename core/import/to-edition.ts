import type { Edition, Translation } from '../article/article';
import type { Block } from '../article/block';
import type { Draft, DraftBlock } from './draft';
import { barePrintLabel } from './text/bare-print-label';

/** The edition that a draft becomes. */
export function toEdition(draft: Draft, translation: Translation): Edition {
  return {
    language: draft.language,
    title: draft.title.text,
    author: draft.author?.text ?? null,
    translator: null,
    translation,
    printLabel: draft.printLabel ? barePrintLabel(draft.printLabel.text) : null,
    dateline: draft.dateline?.text ?? null,
    glosses: {},
    blocks: draft.blocks.map(toBlock),
    notes: [],
  };
}

function toBlock(block: DraftBlock): Block {
  const children = [{ type: 'text', text: block.text } as const];
  return block.type === 'heading' ? { type: 'heading', level: 2, children } : { type: 'paragraph', children };
}
