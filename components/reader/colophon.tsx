import type { ReactNode } from 'react';
import type { ArticleFacts } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import { type LanguageTag, languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { MixedText } from '../ui/mixed-text';
import type { EditionScope } from './edition-scope';
import { renderInlines } from './inlines';
import { openPlace } from './place';
import type { ReaderWords } from './reader-words';

type Props = {
  facts: ArticleFacts;
  scopes: readonly EditionScope[];
  locale: Locale;
  /** Address of this page, whole; in the browser the one it has the page from (`text-starter.tsx`). */
  address: string;
  words: ReaderWords;
};

/** What the article comes from: issuer, source, date line as published, rights and addresses, on screen and on paper. */
export function Colophon({ facts, scopes, locale, address, words }: Props) {
  const issuer = nameIn(facts.issuer, locale, facts.original);
  const source = nameIn(facts.source, locale, facts.original);
  const rights = nameIn(facts.rights, locale, facts.original);
  return (
    <section className="colophon" aria-label={words.about}>
      <dl>
        {issuer !== null && (
          <Entry term={words.issuer} language={locale}>
            <MixedText text={issuer} language={locale} name="about-issuer" />
          </Entry>
        )}
        {source !== null && (
          <Entry term={words.source} language={locale}>
            <MixedText text={source} language={locale} name="about-source" />
          </Entry>
        )}
        {facts.url !== null && (
          <Entry term={words.sourceAddress}>
            <a className="text-link" href={facts.url} rel="noreferrer" dir="ltr">
              {facts.url}
            </a>
          </Entry>
        )}
        {scopes.map((scope) => {
          const { dateline, language } = scope.edition;
          if (dateline === null) return null;
          return (
            <Entry key={language} term={words.dateline} language={language}>
              <span lang={language} dir={languages[language].direction}>
                {renderInlines([{ type: 'text', text: dateline }], {
                  ...openPlace(scope, 'dateline'),
                  insideLink: true,
                })}
              </span>
            </Entry>
          );
        })}
        {rights !== null && (
          <Entry term={words.rights} language={locale}>
            <MixedText text={rights} language={locale} name="about-rights" />
          </Entry>
        )}
        <Entry term={words.address}>
          <span dir="ltr" data-page-address="">
            {address}
          </span>
        </Entry>
      </dl>
    </section>
  );
}

function Entry({ term, language, children }: { term: string; language?: LanguageTag; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={language} dir={language && languages[language].direction}>
        <bdi dir={language && languages[language].direction}>{children}</bdi>
      </dd>
    </div>
  );
}
