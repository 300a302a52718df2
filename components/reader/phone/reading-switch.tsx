import { useEffect, useState } from 'react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { isRevealing, readSide, turnTo } from './read-side';

type Props = { first: LanguageTag; second: LanguageTag; label: string };

/** Within reach of a thumb: which of the two languages is read, in the views that show one. */
export function ReadingSwitch({ first, second, label }: Props) {
  const side = useReadSide();
  const choices = [
    { name: 'first', language: first },
    { name: 'second', language: second },
  ] as const;
  // Always in the page: what else stands at its foot finds its place after it.
  return (
    <section
      className="reading-switch"
      data-at-foot=""
      aria-label={label}
      hidden={side === null}
      data-revealing={isRevealing() ? '' : undefined}
    >
      {choices.map(({ name, language }) => (
        <button key={name} type="button" aria-pressed={side === name} onClick={() => turnTo(name)}>
          <span lang={language} dir={languages[language].direction}>
            {languages[language].endonym}
          </span>
        </button>
      ))}
    </section>
  );
}

/** The side that the present view reads; follows the inputs of the page. */
function useReadSide(): 'first' | 'second' | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    const look = () => redraw((count) => count + 1);
    document.addEventListener('change', look);
    return () => document.removeEventListener('change', look);
  }, []);
  return readSide();
}
