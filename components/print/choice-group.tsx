import { languages } from '@/core/languages/table';
import { inputName, type PaperChoice, valuesFor } from '@/core/paper/choices';
import type { PrintedEdition } from './print-page';
import type { ChoiceWords } from './print-words';

/** One of several values, all of them in sight. */
export function ChoiceGroup({
  choice,
  words,
  editions,
}: {
  choice: PaperChoice;
  words: ChoiceWords;
  editions: readonly PrintedEdition[];
}) {
  const name = inputName(choice.name);
  const orders = new Map(editions.map(({ language }, index) => [language as string, index === 0 ? 'first' : 'second']));
  // The sheet of the running heads asks which editions are shown by the same mark as in the reader's bar.
  const showsOf = (value: string) => (choice.name === 'languages' ? (orders.get(value) ?? 'side') : undefined);
  const tags = editions.map(({ language }) => language);
  return (
    <fieldset className="paper-choice" data-choice={choice.name}>
      <legend>{words.legend}</legend>
      <div>
        {valuesFor(choice, tags).map((value) => {
          const edition = editions.find(({ language }) => language === value);
          return (
            <label key={value}>
              <input
                type="radio"
                name={name}
                value={value}
                data-shows={showsOf(value)}
                defaultChecked={value === choice.standard}
                autoComplete="off"
              />
              {edition === undefined ? (
                <bdi>{words.values[value]}</bdi>
              ) : (
                <span lang={edition.language} dir={languages[edition.language].direction}>
                  {languages[edition.language].endonym}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** A choice between having something and not having it. */
export function ChoiceBox({ choice, label, value }: { choice: PaperChoice; label: string; value: string }) {
  return (
    <label className="paper-box">
      <input
        type="checkbox"
        name={inputName(choice.name)}
        value={value}
        defaultChecked={choice.standard === value}
        autoComplete="off"
      />
      <span>{label}</span>
    </label>
  );
}
