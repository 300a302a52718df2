import { X } from 'lucide-react';
import type { LanguageTag } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import './choice-chips.css';

type Chip = {
  readonly kind: string;
  readonly label: string;
  readonly text: string;
  /** The list without it. */
  readonly href: string;
  /** Says what following it does. */
  readonly remove: string;
};

type Props = {
  chips: readonly Chip[];
  /** The list without any of them. */
  clear: string;
  locale: LanguageTag;
  words: { readonly label: string; readonly clear: string };
};

/** What a list is narrowed by at present; each is taken away by following it. */
export function ChoiceChips({ chips, clear, locale, words }: Props) {
  if (chips.length === 0) return null;
  return (
    <nav className="choice-chips" aria-label={words.label}>
      <ul>
        {chips.map(({ kind, label, text, href, remove }) => (
          <li key={kind}>
            <a className="choice-chip" href={href} title={remove}>
              <span className="choice-kind">{label}</span>
              <bdi>
                <MixedText text={text} language={locale} />
              </bdi>
              <X aria-hidden="true" size={16} />
              <span className="sr-only">{remove}</span>
            </a>
          </li>
        ))}
        <li>
          <a className="choice-clear" href={clear}>
            {words.clear}
          </a>
        </li>
      </ul>
    </nav>
  );
}
