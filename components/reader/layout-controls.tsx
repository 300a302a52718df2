import { ArrowLeftRight } from 'lucide-react';
import type { Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import { LightingSwitch } from './lighting-switch';
import type { ReaderWords } from './reader-words';

/**
 * The choice of view and of sides. Plain inputs that the style sheet answers: they work before and without any script.
 * `data-shows` tells the style sheet which editions to show, whatever their languages are.
 */
export function LayoutControls({ first, second, words }: { first: Edition; second: Edition; words: ReaderWords }) {
  const views = [
    { value: 'side', shows: 'side', label: words.sideBySide, lang: undefined },
    { value: 'stacked', shows: 'stacked', label: words.stacked, lang: undefined },
    { value: first.language, shows: 'first', label: languages[first.language].endonym, lang: first.language },
    { value: second.language, shows: 'second', label: languages[second.language].endonym, lang: second.language },
    { value: 'differences', shows: 'differences', label: words.differences, lang: undefined },
  ];
  return (
    <div className="layout-controls" data-layout="">
      <fieldset className="views">
        <legend className="sr-only">{words.view}</legend>
        {views.map(({ value, shows, label, lang }) => (
          <label key={value} className="view">
            <input
              type="radio"
              name="view"
              value={value}
              data-shows={shows}
              defaultChecked={shows === 'side'}
              autoComplete="off"
            />
            <span lang={lang} dir={lang && languages[lang].direction}>
              {label}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="toggle swap" title={words.swap}>
        <input type="checkbox" name="sides" value="swapped" autoComplete="off" />
        <ArrowLeftRight aria-hidden="true" size={18} />
        <span className="sr-only">{words.swap}</span>
      </label>
      <LightingSwitch words={words} />
    </div>
  );
}
