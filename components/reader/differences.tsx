import { type LanguageTag, languages } from '@/core/languages/table';
import type { Difference } from '@/core/reading/list-differences';
import { MixedText } from '../ui/mixed-text';
import type { ReaderWords } from './reader-words';
import { toHash } from './sentences/hash';

/** The passages that stand in one language only, each a link to its place. Seen in the view that is named after it. */
export function Differences({
  differences,
  first,
  second,
  words,
}: {
  differences: readonly Difference[];
  first: LanguageTag;
  second: LanguageTag;
  words: ReaderWords;
}) {
  const languageOf = (side: 'first' | 'second') => (side === 'second' ? second : first);
  return (
    <nav className="differences" aria-label={words.inOneLanguage}>
      <p>
        {differences.length === 0 ? words.noDifferences : words.inOneLanguage}
        {differences.length > 0 && <span className="differences-keys">{words.differencesKeys}</span>}
      </p>
      {differences.length > 0 && (
        <ol>
          {differences.map(({ side, row, numbers, excerpt }) => (
            <li key={numbers === null ? `r${row}` : toHash(numbers)}>
              <span>{words.onlyIn[languageOf(side)]}</span>
              <a
                href={numbers === null ? `#r${row}` : toHash(numbers)}
                data-row={row}
                lang={languageOf(side)}
                dir={languages[languageOf(side)].direction}
              >
                <MixedText text={excerpt} language={languageOf(side)} />
              </a>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
