import type { LanguageTag } from '../languages/table';
import type { Edition } from './article';
import type { Fault, Parsed } from './fault';
import type { FaultKey } from './fault-sentences';
import { limits } from './limits';
import { walkBlocks } from './read/block-walk';
import { type Definitions, parseBlockTokens } from './read/markdown';
import { parseFrontMatter } from './read/parse-front-matter';
import type { FigurePlace, Reading } from './read/reading';
import { splitFrontMatter } from './read/split-front-matter';

export type { FigurePlace };
export type ReadEdition = { readonly edition: Edition; readonly figures: readonly FigurePlace[] };

/**
 * An edition from the text of its file. Text comes back code point for code point; a line end inside a paragraph is a
 * space. Gives the edition and where its figures stand, or every fault found. The format: decision 0003.
 */
export function parseEdition(markdown: string, file: string, language: LanguageTag): Parsed<ReadEdition> {
  const text = markdown.replace(/\r\n?/g, '\n');
  if (text.length > limits.editionBytes) return fail(file, null, 'textTooLong', { limit: limits.editionBytes });
  const control = findControlCharacter(text, file);
  if (control) return { ok: false, faults: [control] };
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return fail(file, 1, parts);

  const frontMatter = parseFrontMatter(parts.frontMatter, file);
  const reading = startReading(file, parts.bodyLine);
  const definitions: Definitions = {};
  const walk = walkBlocks(parseBlockTokens(parts.body, definitions), reading, definitions);
  const blocks = walk.inside(null, 0);

  if (!frontMatter.ok) return { ok: false, faults: [...frontMatter.faults, ...reading.faults] };
  if (reading.faults.length > 0) return { ok: false, faults: reading.faults };
  const edition = { language, ...frontMatter.value, blocks, notes: reading.notes };
  return { ok: true, value: { edition, figures: reading.figures } };
}

function startReading(file: string, linesBefore: number): Reading {
  return { file, linesBefore, faults: [], figures: [], notes: [], blocks: 0, depth: 0 };
}

function fail(file: string, line: number | null, key: FaultKey, values: Fault['reason']['values'] = {}) {
  return { ok: false, faults: [{ file, line, reason: { key, values } }] } as const;
}

/** Controls have no place in prose, cannot be seen in an editor, and one of them (NUL) would be replaced silently. */
function findControlCharacter(text: string, file: string): Fault | null {
  const found = /[^\P{Cc}\t\n]/u.exec(text);
  if (!found) return null;
  const line = text.slice(0, found.index).split('\n').length;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { file, line, reason: { key: 'controlCharacter', values: { character: `U+${code}` } } };
}
