import type { ArticleFacts } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import { findGloss } from '@/core/glosses/find-gloss';
import { type LanguageTag, languages } from '@/core/languages/table';
import { formatHijri, formatPublished } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { Cell, type Languages, Row } from './cell';
import type { EditionScope } from './edition-scope';
import { renderInlines } from './inlines';
import { openPlace } from './place';
import { PrintLink } from './print-link';
import type { ReaderWords } from './reader-words';

type Props = {
  facts: ArticleFacts;
  first: EditionScope;
  second: EditionScope | null;
  locale: Locale;
  words: ReaderWords;
};

/** The head of an article: both titles of equal rank, dates, issuer, names and the print label where the source had it. */
export function Masthead({ facts, first, second, locale, words }: Props) {
  const pair: Languages = { first: first.edition.language, second: second?.edition.language ?? null };
  const anyLabel = [first, second].some((scope) => scope?.edition.printLabel != null);
  return (
    <header className="masthead">
      <Row className="titles">
        <Cell languages={pair} order="first">
          <Title scope={first} />
        </Cell>
        {second && (
          <Cell languages={pair} order="second">
            <Title scope={second} />
          </Cell>
        )}
      </Row>
      <Row className="meta">
        <Cell languages={pair} order="first">
          <Meta facts={facts} scope={first} locale={locale} words={words} button={!anyLabel} />
        </Cell>
        {second && (
          <Cell languages={pair} order="second">
            <Meta facts={facts} scope={second} locale={locale} words={words} button={false} />
          </Cell>
        )}
      </Row>
    </header>
  );
}

function Title({ scope }: { scope: EditionScope }) {
  return <h1>{renderInlines([{ type: 'text', text: scope.edition.title }], openPlace(scope, 'title'))}</h1>;
}

function Meta({
  facts,
  scope,
  locale,
  words,
  button,
}: {
  facts: ArticleFacts;
  scope: EditionScope;
  locale: Locale;
  words: ReaderWords;
  button: boolean;
}) {
  const { edition } = scope;
  const { language, printLabel } = edition;
  const issuer = nameIn(facts.issuer, language, facts.original);
  const source = nameIn(facts.source, language, facts.original);
  const gloss = printLabel === null ? null : findGloss(edition, printLabel);
  return (
    <>
      <p>
        <time className="gregorian" dateTime={facts.publishedAt}>
          {formatPublished(facts.publishedAt, language)}
        </time>
        <span className="between-calendars"> · </span>
        <span className="hijri">{formatHijri(facts.publishedAt, language)}</span>
      </p>
      {issuer !== null && <p>{name(issuer, scope, 'issuer')}</p>}
      {(source !== null || edition.author !== null) && (
        <p>
          {source !== null && name(source, scope, 'credit-0')}
          {source !== null && edition.author !== null && ' — '}
          {edition.author !== null && (
            <a className="byline" href={paths.author(locale, edition.author)}>
              {name(edition.author, scope, 'credit-1')}
            </a>
          )}
        </p>
      )}
      {edition.translator !== null && (
        <p>
          <Word word={words.translatedBy[language]} /> {name(edition.translator, scope, 'translator')}
        </p>
      )}
      {edition.translation === 'machine' && (
        <p>
          <Word word={words.machine[language]} />
        </p>
      )}
      {printLabel !== null && (
        <PrintLink href={paths.print(locale, scope.slug)} title={words.printTitle} language={locale}>
          <span lang={language}>
            {renderInlines([{ type: 'text', text: printLabel }], { ...openPlace(scope, 'label'), insideLink: true })}
            {gloss !== null && ` · ${gloss}`}
          </span>
        </PrintLink>
      )}
      {button && (
        <PrintLink href={paths.print(locale, scope.slug)} title={words.printTitle} language={locale}>
          <Word word={{ text: words.print, language: locale }} />
        </PrintLink>
      )}
    </>
  );
}

function Word({ word: { text, language } }: { word: { text: string; language: LanguageTag } }) {
  return (
    <span lang={language} dir={languages[language].direction}>
      {text}
    </span>
  );
}

/** A name, isolated from what stands around it and with its own fragments isolated in turn. */
function name(text: string, scope: EditionScope, place: string) {
  const { direction } = languages[scope.edition.language];
  const shown = renderInlines([{ type: 'text', text }], { ...openPlace(scope, place), insideLink: true });
  return <bdi dir={direction}>{shown}</bdi>;
}
