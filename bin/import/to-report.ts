import type { Draft } from '../../core/import/draft';
import { languages } from '../../core/languages/table';

const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** The `--json` report of one page, on one line. Invisible controls are written as escapes: a terminal may show this. */
export function toReport(draft: Draft): string {
  const report = {
    lang: draft.language,
    dir: languages[draft.language].direction,
    encoding: draft.encoding,
    issuer: draft.issuer?.text ?? null,
    title: draft.title.text,
    publishedAt: draft.publishedAt,
    source: draft.source?.text ?? null,
    author: draft.author?.text ?? null,
    fragments: draft.fragments.map(({ text, where, language, direction }) => ({
      text,
      where,
      lang: language,
      dir: direction,
    })),
    blocks: draft.blocks.map(({ type, text }) => ({ type, text })),
    removed: draft.removed,
    added: draft.added,
    assumed: draft.assumptions,
  };
  return JSON.stringify(report).replace(unsafe, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
