import type { LanguageTag } from '@/core/languages/table';
import { splitRuns } from '@/core/text/split-runs';

/**
 * Text of one language with every run of another script isolated. `name` gives each of them an id, by which a saved PDF
 * keeps its language.
 */
export function MixedText({ text, language, name }: { text: string; language: LanguageTag; name?: string }) {
  return splitRuns(text, language).map((run, index) =>
    run.kind === 'host' ? (
      run.text
    ) : (
      <bdi
        key={String(index)}
        id={name && `${name}-${index}`}
        lang={run.language}
        dir={run.direction}
        className="fragment"
      >
        {run.text}
      </bdi>
    ),
  );
}
