import type { Decoded } from '../bytes/decode-bytes';
import type { Assumption, Draft, Field } from '../draft';
import type { ReadOptions } from '../format';
import { fault, type Imported } from '../import-fault';
import { limits } from '../limits';
import { collectFragments } from './collect-fragments';
import { findLanguage } from './find-language';
import { findNoise, isPrintLabel } from './find-noise';
import { foldLine } from './fold-character';
import { nameSourceAndAuthor } from './name-source-and-author';
import type { Notes, PageLine } from './page-line';
import { type DateLine, parseDateLine } from './parse-date-line';
import { readBlocks } from './read-blocks';
import { readByline } from './read-byline';
import { readHead } from './read-head';
import { splitLines } from './split-lines';

/** Reads the text of a saved page into a draft, by the rules of saved pages. Pure and linear; it never throws. */
export function readPage(decoded: Decoded, options: ReadOptions): Imported<Draft> {
  const notes: Notes = { removed: [], added: [] };
  if (decoded.hadMark) notes.removed.push({ line: 1, text: 'U+FEFF', reason: 'byteOrderMark' });
  const lines = splitLines(decoded.text, notes);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return fault('empty');
  const content = withoutNoise(lines.value, notes);
  const found = findDate(content);
  if (!found && !options.publishedAt) return fault('noDate', { line: likeADate(content) });
  return assemble(content, found, notes, decoded, options);
}

function assemble(
  content: readonly PageLine[],
  found: { at: number; date: DateLine } | null,
  notes: Notes,
  decoded: Decoded,
  options: ReadOptions,
): Imported<Draft> {
  // Without a date line the first line is the title: a plain text, dated by hand.
  const isContent = (line: PageLine) => !isPrintLabel(line.text);
  const headEnd = found ? found.at : content.findIndex(isContent) + 1;
  const dateline = found ? content[found.at] : undefined;
  const head = readHead(content.slice(0, headEnd).filter(isContent), notes);
  if (!head.title) return fault('noTitle', { line: dateline?.number });
  const after = content.slice(found ? found.at + 1 : headEnd);
  const byline = readByline(after, notes);
  const names = nameSourceAndAuthor(head, byline);
  const left = names.left.map((field) => ({ number: field.line, text: field.text }));
  const body = [...left, ...after.slice(byline.length).filter(isContent)];
  if (body.length === 0) return fault('noBody', { line: content.at(-1)?.number });
  if (body.length > limits.blocks) return fault('tooManyBlocks', { found: String(body.length) });
  const printLabel = findPrintLabel(content, dateline?.number ?? 0, notes);
  const text = [head.title.text, ...body.map((line) => line.text)].join('\n');
  const { issuer } = head;
  const spoken = findLanguage({ issuer, date: found?.date.tags ?? [], source: names.source, body: text });
  const missing: readonly (Assumption | false)[] = [
    options.language ? 'languageGiven' : spoken.fromBody && 'languageFromBody',
    options.publishedAt !== undefined && 'dateGiven',
    !printLabel && 'noPrintLabel',
    !issuer && 'noIssuer',
    !names.source && 'noSource',
    !names.author && 'noAuthor',
  ];
  const draft = {
    language: options.language ?? spoken.language,
    encoding: decoded.encoding,
    publishedAt: options.publishedAt ?? found?.date.publishedAt ?? '',
    dateline: dateline ? { text: dateline.text, label: '', line: dateline.number } : null,
    title: head.title,
    issuer: issuer && { text: issuer.text, label: issuer.label, line: issuer.line },
    source: names.source,
    author: names.author,
    printLabel,
    blocks: readBlocks(body, notes),
    removed: notes.removed.sort((a, b) => a.line - b.line),
    added: notes.added,
    assumptions: [...missing.filter((key) => key !== false), ...names.assumptions],
  };
  return { ok: true, value: { ...draft, fragments: collectFragments(draft) } };
}

function withoutNoise(lines: readonly PageLine[], notes: Notes): readonly PageLine[] {
  return lines.filter((line) => {
    const reason = findNoise(line.text);
    if (reason) notes.removed.push({ line: line.number, text: line.text, reason });
    return reason === null;
  });
}

function findDate(lines: readonly PageLine[]): { at: number; date: DateLine } | null {
  for (const [at, line] of lines.entries()) {
    const date = parseDateLine(line.text);
    if (date) return { at, date };
  }
  return null;
}

/** The first line that an editor may have meant as a date: a year and a time stand on it. */
function likeADate(lines: readonly PageLine[]): number | undefined {
  return lines.find(({ text }) => text.length < 150 && /\d{4}.*\d:\d\d/u.test(foldLine(text)))?.number;
}

/** The first print label under the date, or else above it; the others are noise. */
function findPrintLabel(lines: readonly PageLine[], date: number, notes: Notes): Field | null {
  const labels = lines.filter((line) => isPrintLabel(line.text));
  const first = labels.find((line) => line.number > date) ?? labels[0];
  for (const line of labels) {
    if (line !== first) notes.removed.push({ line: line.number, text: line.text, reason: 'printLabelAgain' });
  }
  return first ? { text: first.text, label: '', line: first.number } : null;
}
