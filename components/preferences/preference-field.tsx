import type { Preference } from '@/core/preferences/preference';
import type { PanelLanguage, PanelWords } from './panel-words';
import { RangeField } from './range-field';

type Props = {
  preference: Preference;
  value: string;
  read: readonly PanelLanguage[];
  words: PanelWords;
  onChoose: (value: string) => void;
};

/** One preference: its values side by side, or a slider where they are numbers. */
export function PreferenceField({ preference, value, read, words, onChoose }: Props) {
  const { name, about, values, range } = preference;
  const label = words.label[about] ?? about;
  if (range !== undefined && values.length === 1) {
    return <RangeField name={name} label={label} range={range} value={value} intl={words.intl} onChoose={onChoose} />;
  }
  const valueWords = words.value[about] ?? {};
  // A number that was drawn with the separator stands among the named values while it holds.
  const shown = values.includes(value) ? values : [...values, value];
  const choices = shown.flatMap((one) => {
    const language = read.find(({ tag }) => tag === one);
    const text = valueWords[one] ?? language?.endonym ?? (values.includes(one) ? undefined : valueWords.own);
    return text === undefined ? [] : [{ one, text, language }];
  });
  return (
    <fieldset className="preference" data-about={about}>
      <legend>{label}</legend>
      <div className="choices">
        {choices.map(({ one, text, language }) => (
          <label key={one} data-value={one}>
            <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChoose(one)} />
            <span lang={language?.tag} dir={language?.direction}>
              {text}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
