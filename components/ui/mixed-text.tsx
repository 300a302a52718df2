import type { LanguageTag } from '@/core/languages/table';
import { splitRuns } from '@/core/text/split-runs';

/** Text of one language with every run of another script isolated. */
export function MixedText({ text, language }: { text: string; language: LanguageTag }) {
  return splitRuns(text, language).map((run, index) =>
    run.kind === 'host' ? (
      run.text
    ) : (
      <bdi key={String(index)} lang={run.language} dir={run.direction} className="fragment">
        {run.text}
      </bdi>
    ),
  );
}
