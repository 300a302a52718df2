import { useEffect, useState } from 'react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { isRevealing, readSide, turnTo } from './read-side';

type Props = { first: LanguageTag; second: LanguageTag; label: string };

/** Within reach of a thumb: which of the two languages is read, in the views that show one. */
export function ReadingSwitch({ first, second, label }: Props) {
  const side = useReadSide();
  const kind = side === null ? null : isRevealing() ? 'revealing' : 'reading';
  useEffect(() => {
    // What else stands at the foot of the window asks the page for it: it may have come before or after.
    if (kind !== null) document.body.dataset.switch = kind;
    return () => document.body.removeAttribute('data-switch');
  }, [kind]);
  const choices = [
    { name: 'first', language: first },
    { name: 'second', language: second },
  ] as const;
  return (
    <section className="reading-switch" data-at-foot="" aria-label={label} hidden={side === null}>
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
