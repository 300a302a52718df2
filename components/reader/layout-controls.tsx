import { ArrowLeftRight, Columns2, Diff, Eye, Rows2 } from 'lucide-react';
import type { Edition } from '@/core/article/article';
import { languages } from '@/core/languages/table';
import type { ReaderWords } from './reader-words';

/**
 * The choice of view and of sides. Plain inputs that the style sheet answers: they work before and without any script.
 * `data-shows` tells the style sheet which editions to show, whatever their languages are.
 */
export function LayoutControls({ first, second, words }: { first: Edition; second: Edition; words: ReaderWords }) {
  const views = [
    { value: 'side', shows: 'side', label: words.sideBySide, lang: undefined, Sign: Columns2 },
    { value: 'stacked', shows: 'stacked', label: words.stacked, lang: undefined, Sign: Rows2 },
    { value: 'reveal', shows: 'reveal', label: words.companion.reveal, lang: undefined, Sign: Eye },
    { value: first.language, shows: 'first', label: languages[first.language].endonym, lang: first.language },
    { value: second.language, shows: 'second', label: languages[second.language].endonym, lang: second.language },
    { value: 'differences', shows: 'differences', label: words.differences, lang: undefined, Sign: Diff },
  ];
  return (
    <div className="layout-controls" data-layout="">
      <fieldset className="views">
        <legend className="sr-only">{words.view}</legend>
        {views.map(({ value, shows, label, lang, Sign }) => (
          <label key={value} className="view" title={Sign && label}>
            <input
              type="radio"
              name="view"
              value={value}
              data-shows={shows}
              defaultChecked={shows === 'side'}
              autoComplete="off"
            />
            {Sign && <Sign aria-hidden="true" size={18} />}
            <span lang={lang} dir={lang && languages[lang].direction}>
              {label}
            </span>
          </label>
        ))}
      </fieldset>
      {/* Turned by the switch at the foot of the window: which language the view `reveal` is read in. */}
      <input type="checkbox" name="reading" value={second.language} hidden autoComplete="off" />
      <label className="toggle swap" title={words.swap}>
        <input type="checkbox" name="sides" value="swapped" autoComplete="off" />
        <ArrowLeftRight aria-hidden="true" size={18} />
        <span className="sr-only">{words.swap}</span>
      </label>
    </div>
  );
}
