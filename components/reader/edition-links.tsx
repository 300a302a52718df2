'use client';

import { type LanguageTag, languages } from '@/core/languages/table';
import type { ReaderWords } from './reader-words';

type Side = 'first' | 'second';
type Props = {
  available: readonly LanguageTag[];
  pair: readonly [LanguageTag, LanguageTag];
  words: ReaderWords;
  onChoose: (side: Side, language: LanguageTag) => void;
  /** A pointer or the focus comes near an edition: it may be asked for next. */
  onApproach: (side: Side, language: LanguageTag) => void;
};

/** Two rows of languages: which edition stands first, and which stands beside it. */
export function EditionLinks({ available, pair, words, onChoose, onApproach }: Props) {
  const sides = [
    { side: 'first', label: words.readIn, chosen: pair[0] },
    { side: 'second', label: words.beside, chosen: pair[1] },
  ] as const;
  return (
    <fieldset className="edition-links" aria-label={words.editions}>
      {sides.map(({ side, label, chosen }) => (
        <fieldset key={side} aria-label={label}>
          <span aria-hidden="true">{label}</span>
          {available.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              dir={languages[language].direction}
              aria-pressed={language === chosen}
              onClick={() => onChoose(side, language)}
              onPointerEnter={() => onApproach(side, language)}
              onFocus={() => onApproach(side, language)}
            >
              {languages[language].endonym}
            </button>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
