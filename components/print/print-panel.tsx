import { ArrowLeft } from 'lucide-react';
import { paperChoices } from '@/core/paper/choices';
import { ChoiceBox, ChoiceGroup } from './choice-group';
import { PaperScript } from './paper-script';
import { PrintActions } from './print-actions';
import type { PrintedEdition } from './print-page';
import type { PrintWords } from './print-words';

const alone = ['paper', 'size', 'tashkeel', 'digits'] as const;
const paired = ['languages', 'layout', 'paper', 'size', 'columns', 'tashkeel', 'digits'] as const;

const boxes = [
  ['links', 'on'],
  ['glossary', 'on'],
  ['numbers', 'on'],
  ['cover', 'on'],
  ['ink', 'saved'],
] as const;

/** What can be chosen about the pages, and what can be done with them. The style sheet answers most of it, without script. */
export function PrintPanel({
  editions,
  article,
  locale,
  words,
}: {
  editions: readonly PrintedEdition[];
  /** Address of the article. */
  article: string;
  /** The interface's language as Intl wants it. */
  locale: string;
  words: PrintWords;
}) {
  const groups = editions.length > 1 ? paired : alone;
  return (
    <aside className="print-panel" aria-label={words.title}>
      <a className="print-back" href={article}>
        <ArrowLeft aria-hidden="true" size={18} />
        {words.back}
      </a>
      <h1>{words.title}</h1>
      <p className="print-without">{words.without}</p>
      {/* The script below writes on the form what it applied. */}
      <form className="paper-form" suppressHydrationWarning>
        {groups.map((name) => (
          <ChoiceGroup key={name} choice={paperChoices[name]} words={words.choices[name]} editions={editions} />
        ))}
        <fieldset className="paper-choice" data-choice="also">
          <legend>{words.also}</legend>
          {boxes.map(([name, value]) => (
            <ChoiceBox key={name} choice={paperChoices[name]} label={words.choices[name].legend} value={value} />
          ))}
        </fieldset>
      </form>
      <PaperScript languages={editions.map(({ language }) => language)} />
      <PrintActions locale={locale} words={words} />
    </aside>
  );
}
