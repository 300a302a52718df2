import { ArticleText, type ArticleTextProps } from './article-text';
import { Colophon } from './colophon';
import { Differences } from './differences';
import { FragmentIndex } from './fragment-index';

export type ArticleBodyProps = Omit<ArticleTextProps, 'children'> & {
  /** Address of the page, whole. */
  address: string;
};

/** All of an article from its titles to what it comes from, without anything to choose. */
export function ArticleBody({ address, ...text }: ArticleBodyProps) {
  const { facts, first, second, differences, locale, words } = text;
  const scopes = second === null ? [first] : [first, second];
  return (
    <>
      <ArticleText {...text}>
        {second !== null && (
          <Differences
            differences={differences}
            first={first.edition.language}
            second={second.edition.language}
            words={words}
          />
        )}
      </ArticleText>
      <FragmentIndex scopes={scopes} words={words} />
      <Colophon facts={facts} scopes={scopes} locale={locale} address={address} words={words} />
    </>
  );
}
