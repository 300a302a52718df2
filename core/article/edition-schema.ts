import * as v from 'valibot';
import { languageTags } from '../languages/table';
import type { Edition } from './article';
import type { Block, Note } from './block';
import type { Inline } from './inline';

const inline: v.GenericSchema<Inline> = v.lazy(() =>
  v.variant('type', [
    v.object({ type: v.literal('text'), text: v.string() }),
    v.object({ type: v.literal('emphasis'), children: v.array(inline) }),
    v.object({ type: v.literal('strong'), children: v.array(inline) }),
    v.object({ type: v.literal('strikethrough'), children: v.array(inline) }),
    v.object({ type: v.literal('code'), text: v.string() }),
    v.object({ type: v.literal('link'), href: v.string(), children: v.array(inline) }),
    v.object({ type: v.literal('noteReference'), id: v.string() }),
    v.object({ type: v.literal('lineBreak') }),
  ]),
);
const inlines = v.array(inline);

const block: v.GenericSchema<Block> = v.lazy(() =>
  v.variant('type', [
    v.object({ type: v.literal('heading'), level: v.picklist([2, 3, 4]), children: inlines }),
    v.object({ type: v.literal('paragraph'), children: inlines }),
    v.object({ type: v.literal('list'), ordered: v.boolean(), start: v.number(), items: v.array(v.array(block)) }),
    v.object({ type: v.literal('quote'), children: v.array(block) }),
    v.object({ type: v.literal('figure'), image: v.string(), alt: v.string(), caption: inlines }),
    v.object({
      type: v.literal('table'),
      alignments: v.array(v.nullable(v.picklist(['start', 'center', 'end']))),
      head: v.array(inlines),
      rows: v.array(v.array(inlines)),
    }),
    v.object({ type: v.literal('code'), text: v.string(), language: v.nullable(v.string()) }),
    v.object({ type: v.literal('thematicBreak') }),
  ]),
);
const note: v.GenericSchema<Note> = v.object({ id: v.string(), blocks: v.array(block) });

/** An edition as it travels between server and browser. */
export const editionSchema: v.GenericSchema<Edition> = v.object({
  language: v.picklist(languageTags),
  title: v.string(),
  author: v.nullable(v.string()),
  translator: v.nullable(v.string()),
  translation: v.picklist(['original', 'human', 'machine']),
  printLabel: v.nullable(v.string()),
  dateline: v.nullable(v.string()),
  glosses: v.record(v.string(), v.string()),
  blocks: v.array(block),
  notes: v.array(note),
});
