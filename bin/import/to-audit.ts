import { showEscaped } from '../../core/article/to-sentence';
import type { Draft, Field } from '../../core/import/draft';
import type { Plan, PlannedPage } from './plan-articles';
import { say } from './say';
import type { SentenceKey } from './sentences';

/** The audit of one page for an editor: what was found where, what was left out and why, what was assumed. */
export function toAudit(planned: PlannedPage, plan: Plan, folder: string, dryRun: boolean): string {
  const { draft, file } = planned.page;
  const language = nameOf(draft.language);
  const parts = [
    [say('heading', { file, language, encoding: say(draft.encoding) })],
    [say('found'), ...indent(found(draft))],
    [say('removed'), ...indent(orNothing(draft.removed.map(row), 'nothingRemoved'))],
    draft.added.length > 0 ? [say('added'), ...indent(draft.added.map(row))] : [],
    [say('kept'), ...indent(orNothing(kept(draft), 'nothingKept'))],
    [say('assumed'), ...indent(assumed(planned, plan))],
    [say(dryRun ? 'wouldWrite' : 'written'), ...indent([say('writtenTo', { folder, language })])],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function found(draft: Draft): readonly string[] {
  const headings = draft.blocks.filter((block) => block.type === 'heading').length;
  const blockCount = say('blockCount', {
    headings,
    paragraphs: draft.blocks.length - headings,
    first: draft.blocks[0]?.line ?? 0,
    last: draft.blocks.at(-1)?.line ?? 0,
  });
  const date = draft.publishedAt.replace('T', ' ');
  const { dateline } = draft;
  return [
    fieldRow('title', draft.title),
    columns(
      say('publishedAt'),
      dateline ? say('fieldLine', { line: dateline.line }) : '',
      dateline ? `${date} ${say('dateline', { text: dateline.text })}` : `${date} (${say('given')})`,
    ),
    fieldRow('issuer', draft.issuer),
    fieldRow('source', draft.source),
    fieldRow('author', draft.author),
    fieldRow('label', draft.printLabel),
    columns(say('body'), '', blockCount),
  ];
}

function fieldRow(key: SentenceKey, field: Field | null): string {
  if (!field) return columns(say(key), '', say('missing'));
  const label = field.label === '' ? '' : ` ${say('withoutLabel', { label: field.label })}`;
  return columns(say(key), say('fieldLine', { line: field.line }), showEscaped(field.text) + label);
}

function row({ line, text, reason }: { line: number; text: string; reason: SentenceKey }): string {
  return columns(say('fieldLine', { line }), say(reason), showEscaped(text));
}

function kept(draft: Draft): readonly string[] {
  return draft.fragments.map(({ line, text, language, where }) =>
    columns(
      say('fieldLine', { line }),
      say('keptIn', { language: nameOf(language), where: say(where) }),
      showEscaped(text),
    ),
  );
}

function assumed({ page, notes }: PlannedPage, plan: Plan): readonly string[] {
  const { draft } = page;
  const values = {
    language: nameOf(draft.language),
    source: draft.source?.text ?? '',
    author: draft.author?.text ?? '',
    published: draft.publishedAt.replace('T', ' '),
    date: plan.article.facts.publishedAt.replace('T', ' '),
  };
  return [...draft.assumptions, ...notes].map((key) => say(key, values));
}

/** A language by its English name, for an English sentence; the tag itself where there is none. */
function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function columns(first: string, second: string, third: string): string {
  return `${first.padEnd(12)} ${second.padEnd(second.startsWith('line') || second === '' ? 9 : 31)} ${third}`.trimEnd();
}

function orNothing(rows: readonly string[], key: SentenceKey): readonly string[] {
  return rows.length > 0 ? rows : [say(key)];
}

function indent(rows: readonly string[]): readonly string[] {
  return rows.map((line) => `  ${line}`);
}
