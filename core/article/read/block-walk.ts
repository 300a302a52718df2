import type { Token } from 'markdown-it';
import type { Block } from '../block';
import type { Inline } from '../inline';
import { limits } from '../limits';
import { blockReaders } from './block-readers';
import { fromInlineTokens } from './from-inline-tokens';
import { type Definitions, parseInlineTokens } from './markdown';
import { type Reading, report } from './reading';

/** A walk along the parser's flat list of tokens. It recurses no deeper than the parser's own limit of nesting. */
export type BlockWalk = {
  readonly reading: Reading;
  readonly definitions: Definitions;
  /** Line the last token began on, counted from 0. */
  line: number;
  next: () => Token | undefined;
  peek: () => Token | undefined;
  /** The blocks up to a closing token, which is taken too. */
  inside: (closing: string | null, line: number) => Block[];
  /** The tokens of the run of text that comes next. */
  inlineTokens: () => Token[];
  fromTokens: (tokens: readonly Token[], line: number) => readonly Inline[];
};

export function walkBlocks(tokens: readonly Token[], reading: Reading, definitions: Definitions): BlockWalk {
  let at = 0;
  const walk: BlockWalk = {
    reading,
    definitions,
    line: 0,
    next: () => {
      const token = tokens[at++];
      if (token?.map) walk.line = token.map[0];
      return token;
    },
    peek: () => tokens[at],
    inside: (closing, line) => {
      const blocks: Block[] = [];
      reading.depth += 1;
      if (reading.depth === limits.depth + 2) report(reading, line, 'tooDeep', { limit: limits.depth });
      for (let token = walk.next(); token && token.type !== closing; token = walk.next()) {
        reading.blocks += 1;
        if (reading.blocks === limits.blocks + 1) report(reading, walk.line, 'tooManyBlocks', { limit: limits.blocks });
        const block = blockReaders[token.type]?.(token, walk, walk.line);
        if (block) blocks.push(block);
      }
      reading.depth -= 1;
      return blocks;
    },
    inlineTokens: () => {
      const token = walk.next();
      const content = token?.content ?? '';
      // Escapes make a text longer than what is read from it, at most about twice in prose.
      if (content.length > limits.blockCharacters * 2 || reading.blocks > limits.blocks) {
        if (reading.blocks <= limits.blocks)
          report(reading, walk.line, 'blockTooLong', { limit: limits.blockCharacters });
        return [];
      }
      return parseInlineTokens(content, definitions);
    },
    fromTokens: (inline, line) => {
      if (inline.reduce((sum, token) => sum + token.content.length, 0) > limits.blockCharacters) {
        report(reading, line, 'blockTooLong', { limit: limits.blockCharacters });
      }
      return fromInlineTokens(inline, reading, line);
    },
  };
  return walk;
}
