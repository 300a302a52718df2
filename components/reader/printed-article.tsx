import type { ReactNode } from 'react';
import { balanceColumns } from '@/core/reading/balance-columns';
import { listDifferences } from '@/core/reading/list-differences';
import { rowsOfSecond } from '@/core/reading/rows-of-second';
import type { ArticleBodyProps } from './article-body';
import { ArticleText } from './article-text';
import { Colophon } from './colophon';
import { toEditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import './reader.css';
import './text.css';
import './after-text.css';
import './paper.css';
import './paper-choices.css';

type Props = ArticleBodyProps & {
  /** What may stand under the titles. */
  cover: ReactNode;
};

/**
 * All that an article can have on paper; the style sheet shows what is chosen. The second edition is drawn once more
 * alone: set after the whole of the first one it must be read there, too, by whoever has the pages read out.
 */
export function PrintedArticle({ slug, facts, first, second, rows, imageSizes, locale, address, words, cover }: Props) {
  const firstScope = toEditionScope(slug, first, imageSizes, { prefix: '' });
  const secondScope = second && toEditionScope(slug, second, imageSizes, { prefix: '' });
  const shared = { facts, locale, words };
  return (
    <>
      <div
        className={`text-together [--balance:${second === null ? 50 : balanceColumns(rows, first.language, second.language)}]`}
      >
        <ArticleText
          {...shared}
          isStill
          first={firstScope}
          second={secondScope}
          rows={rows}
          differences={second === null ? [] : listDifferences(rows, first, second)}
        >
          {cover}
        </ArticleText>
      </div>
      {second && (
        <div className="text-alone">
          <ArticleText
            {...shared}
            isStill
            first={toEditionScope(slug, second, imageSizes, { prefix: 'alone-' })}
            second={null}
            rows={rowsOfSecond(rows)}
            differences={[]}
          />
        </div>
      )}
      <FragmentIndex scopes={secondScope === null ? [firstScope] : [firstScope, secondScope]} words={words} open />
      <Colophon
        facts={facts}
        scopes={secondScope === null ? [firstScope] : [firstScope, secondScope]}
        locale={locale}
        address={address}
        words={words}
      />
    </>
  );
}
