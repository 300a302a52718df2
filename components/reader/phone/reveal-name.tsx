import type { LanguageTag } from '@/core/languages/table';
import type { ReaderWords } from '../reader-words';

/** The name that the buttons of all passages share in the view `reveal`; the page turns it with the language read. */
export function RevealName({ first, second, words }: { first: LanguageTag; second: LanguageTag; words: ReaderWords }) {
  const { showIn } = words.companion;
  return (
    <span id="reveal-name" hidden data-first={showIn[first]} data-second={showIn[second]}>
      {showIn[second]}
    </span>
  );
}
