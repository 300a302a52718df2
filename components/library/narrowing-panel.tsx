import { Check, ChevronDown } from 'lucide-react';
import type { LanguageTag } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import './narrowing-panel.css';

type Value = {
  readonly text: string;
  /** How many articles have it, in the digits of the locale. */
  readonly count: string;
  readonly isChosen: boolean;
  readonly href: string;
};

/** One kind of what a list can be narrowed by. */
export type NarrowingSection = {
  readonly kind: string;
  readonly heading: string;
  readonly values: readonly Value[];
  /** Values that are opened by hand. */
  readonly further: readonly Value[];
  readonly furtherLabel: string;
};

type Props = { sections: readonly NarrowingSection[]; label: string; locale: LanguageTag };

/** What a list can be narrowed by, as an index beside it; folded above it where there is no room. Links, no script. */
export function NarrowingPanel({ sections, label, locale }: Props) {
  if (sections.length === 0) return null;
  return (
    <details className="narrowing">
      <summary>
        {label}
        <ChevronDown aria-hidden="true" size={18} />
      </summary>
      <nav aria-label={label}>
        {sections.map(({ kind, heading, values, further, furtherLabel }) => (
          <section key={kind} aria-labelledby={`narrow-${kind}`}>
            <h2 id={`narrow-${kind}`}>{heading}</h2>
            <Values values={values} locale={locale} />
            {further.length > 0 && (
              <details className="narrowing-further">
                <summary>{furtherLabel}</summary>
                <Values values={further} locale={locale} />
              </details>
            )}
          </section>
        ))}
      </nav>
    </details>
  );
}

function Values({ values, locale }: { values: readonly Value[]; locale: LanguageTag }) {
  return (
    <ul>
      {values.map(({ text, count, isChosen, href }) => (
        <li key={text}>
          <a href={href} aria-current={isChosen ? 'true' : undefined}>
            <bdi>
              <MixedText text={text} language={locale} />
            </bdi>{' '}
            <span className="narrowing-count">{count}</span>
            {isChosen && <Check aria-hidden="true" size={14} />}
          </a>
        </li>
      ))}
    </ul>
  );
}
