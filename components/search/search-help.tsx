import type { LanguageTag } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';

export type HelpWords = {
  readonly title: string;
  readonly words: string;
  readonly subjects: string;
};

type Props = {
  locale: LanguageTag;
  words: HelpWords;
  /** Ways to ask: a query, its address, and what it asks for. */
  examples: readonly { readonly query: string; readonly href: string; readonly asks: string }[];
  /** Subjects of the library, the commonest first. */
  subjects: readonly { readonly text: string; readonly href: string }[];
};

/** What can be asked, shown while nothing is: in words, by examples that can be followed, and by subject. */
export function SearchHelp({ locale, words, examples, subjects }: Props) {
  return (
    <div className="search-help">
      <section>
        <h2>{words.title}</h2>
        <p>{words.words}</p>
        <dl className="search-examples">
          {examples.map(({ query, href, asks }) => (
            <div key={query}>
              <dt>
                <a href={href}>
                  <bdi>{query}</bdi>
                </a>
              </dt>
              <dd>{asks}</dd>
            </div>
          ))}
        </dl>
      </section>
      {subjects.length > 0 && (
        <section>
          <h2>{words.subjects}</h2>
          <ul className="search-subjects">
            {subjects.map(({ text, href }) => (
              <li key={text}>
                <a href={href}>
                  <MixedText text={text} language={locale} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
