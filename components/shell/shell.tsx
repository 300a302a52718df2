import type { ReactNode } from 'react';
import { languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { LocaleLink } from './locale-link';
import { SearchLink } from './search-link';
import './shell.css';

export type ShellWords = {
  readonly skip: string;
  readonly home: string;
  readonly search: string;
  /** The name of the house in each locale, this one's first. */
  readonly names: readonly { readonly locale: Locale; readonly text: string }[];
};

type Props = {
  words: ShellWords;
  /** Address of the library in this locale. */
  home: string;
  /** Address of the field of the search. */
  search: string;
  /** This page in the other locales. */
  others: readonly { locale: Locale; href: string }[];
  /** What the page offers beside the locales. */
  tools: ReactNode;
  children: ReactNode;
};

/** What every page has around its content: the name of the house and the way to the other locales. */
export function Shell({ words, home, search, others, tools, children }: Props) {
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="shell" data-bar="">
        <a className="brand" href={home}>
          {words.names.map(({ locale, text }) => (
            <span key={locale} lang={locale} dir={languages[locale].direction}>
              {text}
            </span>
          ))}
          <span className="sr-only">{words.home}</span>
        </a>
        <div className="shell-end">
          <SearchLink href={search} label={words.search} />
          {tools}
          <nav className="locales">
            {others.map(({ locale, href }) => (
              <LocaleLink
                key={locale}
                href={href}
                locale={locale}
                direction={languages[locale].direction}
                label={languages[locale].endonym}
              />
            ))}
          </nav>
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
