import type { LanguageTag } from '@/core/languages/table';
import { cutMarks, type MarkedPart } from '@/core/search/cut-marks';
import type { Span } from '@/core/text/span';

/**
 * Text of one language with what was found marked, and every run of another script isolated. A mark is a plain inline
 * element: the letters on its edges stay joined to those beside it.
 */
export function MarkedText({ text, language, marks }: { text: string; language: LanguageTag; marks: readonly Span[] }) {
  return cutMarks(text, language, marks).map(({ run, parts }, index) =>
    run.kind === 'host' ? (
      <Parts key={String(index)} parts={parts} />
    ) : (
      <bdi key={String(index)} lang={run.language} dir={run.direction} className="fragment">
        <Parts parts={parts} />
      </bdi>
    ),
  );
}

function Parts({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, isMarked }, index) => (isMarked ? <mark key={String(index)}>{text}</mark> : text));
}
