import type { Token } from 'markdown-it';
import type { Block, Table, TableCell } from '../block';
import type { Inline } from '../inline';
import { limits } from '../limits';
import type { BlockWalk } from './block-walk';
import { readFigure } from './read-figure';
import { readNote } from './read-note';
import { report } from './reading';

type BlockReader = (token: Token, walk: BlockWalk, line: number) => Block | null;

/** One reader for each token that opens a block: it takes the tokens up to the closing one and gives the block. */
export const blockReaders: Readonly<Record<string, BlockReader>> = {
  heading_open: (token, walk, line) => {
    const level = Number(token.tag.slice(1));
    const children = readRun(walk);
    walk.next();
    if (level === 2 || level === 3 || level === 4) return { type: 'heading', level, children };
    report(walk.reading, line, 'headingLevel', { level });
    return null;
  },
  paragraph_open: (_token, walk, line) => {
    const tokens = walk.inlineTokens();
    walk.next();
    const [image] = tokens;
    if (image?.type === 'image' && tokens.length === 1) return readFigure(image, walk.reading, walk.definitions, line);
    return { type: 'paragraph', children: walk.fromTokens(tokens, line) };
  },
  bullet_list_open: (_token, walk) => ({ type: 'list', ordered: false, start: 1, items: readItems(walk) }),
  ordered_list_open: (token, walk) => ({
    type: 'list',
    ordered: true,
    start: Number(token.attrGet('start') ?? 1),
    items: readItems(walk),
  }),
  blockquote_open: (_token, walk, line) => ({ type: 'quote', children: walk.inside('blockquote_close', line) }),
  table_open: (_token, walk, line) => readTable(walk, line),
  fence: (token, walk, line) => readCode(token, walk, line),
  code_block: (token, walk, line) => readCode(token, walk, line),
  hr: () => ({ type: 'thematicBreak' }),
  footnote_reference_open: (token, walk, line) => {
    readNote(token, walk, line);
    return null;
  },
};

function readRun(walk: BlockWalk): readonly Inline[] {
  const line = walk.line;
  return walk.fromTokens(walk.inlineTokens(), line);
}

function readItems(walk: BlockWalk): readonly (readonly Block[])[] {
  const items: (readonly Block[])[] = [];
  while (walk.next()?.type === 'list_item_open') items.push(walk.inside('list_item_close', walk.line));
  return items;
}

function readCode(token: Token, walk: BlockWalk, line: number): Block {
  if (token.content.length > limits.blockCharacters) {
    report(walk.reading, line, 'blockTooLong', { limit: limits.blockCharacters });
  }
  const [language] = token.info.trim().split(/\s/u);
  return { type: 'code', text: token.content.replace(/\n$/, ''), language: language || null };
}

// The first colon of `:--` stands where a line starts, whichever side that is.
const alignments: Readonly<Record<string, Table['alignments'][number]>> = {
  'text-align:left': 'start',
  'text-align:center': 'center',
  'text-align:right': 'end',
};

function readTable(walk: BlockWalk, line: number): Table {
  const aligned: Table['alignments'][number][] = [];
  const lines: TableCell[][] = [];
  let characters = 0;
  for (let token = walk.next(); token && token.type !== 'table_close'; token = walk.next()) {
    if (token.type === 'tr_open') lines.push([]);
    if (token.type === 'th_open') aligned.push(alignments[token.attrGet('style') ?? ''] ?? null);
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    characters += walk.peek()?.content.length ?? 0;
    if (characters <= limits.blockCharacters) lines.at(-1)?.push(readRun(walk));
  }
  if (characters > limits.blockCharacters) {
    report(walk.reading, line, 'blockTooLong', { limit: limits.blockCharacters });
  }
  const [head = [], ...rows] = lines;
  return { type: 'table', alignments: aligned, head, rows };
}
