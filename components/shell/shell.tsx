import type { ReactNode } from 'react';
import { languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { LocaleMenu } from './locale-menu';
import { SearchLink } from './search-link';
import './shell.css';

export type ShellWords = {
  readonly skip: string;
  readonly home: string;
  readonly search: string;
  /** Says what the choice of a locale is. */
  readonly locales: string;
  /** The name of the house in the scripts of the locales, this one's first. */
  readonly names: readonly { readonly locale: Locale; readonly text: string }[];
};

type Props = {
  words: ShellWords;
  /** Address of the library in this locale. */
  home: string;
  locale: Locale;
  /** Address of the field of the search. */
  search: string;
  /** This page in the other locales. */
  others: readonly { locale: Locale; href: string }[];
  /** What the page offers beside the locales. */
  tools: ReactNode;
  children: ReactNode;
};

/** What every page has around its content: the name of the house and the way to the other locales. */
export function Shell({ words, home, search, locale, others, tools, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="shell" data-bar="">
        <a className="brand" href={home}>
          {words.names.map(({ locale: one, text }) => (
            <span key={one} lang={one} dir={languages[one].direction}>
              {text}
            </span>
          ))}
          <span className="sr-only">{words.home}</span>
        </a>
        <div className="shell-end">
          <SearchLink href={search} label={words.search} />
          {tools}
          <LocaleMenu locale={locale} others={others} label={words.locales} />
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
