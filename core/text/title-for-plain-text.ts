import { type LanguageTag, languages } from '../languages/table';
import { firstStrongDirection } from './first-strong-direction';
import { directionMark, isolate } from './isolate';
import { splitRuns } from './split-runs';

/**
 * A title for places that hold no markup, such as the document's: fragments are isolated, and a title whose first strong
 * character is of the other direction begins with U+200E or U+200F, because such places guess by that character.
 * W3C, "Structural markup and right-to-left text in HTML", on the title element.
 */
export function titleForPlainText(title: string, language: LanguageTag): string {
  const { direction } = languages[language];
  const first = firstStrongDirection(title);
  const mark = first === null || first === direction ? '' : directionMark(direction);
  return (
    mark +
    splitRuns(title, language)
      .map((run) => (run.kind === 'host' ? run.text : isolate(run.text)))
      .join('')
  );
}
