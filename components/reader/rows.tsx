import { Fragment as Group } from 'react';
import { languages } from '@/core/languages/table';
import type { Difference } from '@/core/reading/list-differences';
import type { PlacedBlock, Row as RowOfBlocks } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { renderBlock } from './blocks';
import { Cell, type Languages, Row } from './cell';
import { ColumnSeparator } from './columns/column-separator';
import type { EditionScope } from './edition-scope';
import { openPlace } from './place';
import type { ReaderWords } from './reader-words';

type Props = {
  rows: readonly RowOfBlocks[];
  /** What stands in one language only. */
  differences: readonly Difference[];
  first: EditionScope;
  second: EditionScope | null;
  /** Share of the left column that balances the two, in hundredths. */
  balance: number;
  locale: Locale;
  words: ReaderWords;
};

/** From this many rows on, lights are painted in the way that costs least. */
const many = 300;

/** The body of an article: its rows, each passage level with its counterpart. */
export function Rows({ rows, differences, first, second, balance, locale, words }: Props) {
  const different = new Set(differences.map(({ row }) => row));
  const pair: Languages = { first: first.edition.language, second: second?.edition.language ?? null };
  return (
    <div className="columns">
      {second !== null && <ColumnSeparator balance={balance} label={words.separator} />}
      <section
        className="rows"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: here the keys begin that go from sentence to sentence
        tabIndex={0}
        aria-label={words.text}
        aria-description={words.textKeys}
        data-many={rows.length > many ? '' : undefined}
      >
        {rows.map((row) => (
          <Row
            key={row.number}
            name={`r${row.number}`}
            className={kindOf(row)}
            only={onlyOf(row, second !== null)}
            differs={different.has(row.number)}
            unsure={row.unsure}
            sentences={row.sentences}
          >
            <Cell languages={pair} order="first" sentences={row.sentences}>
              {row.first.length > 0 ? (
                <Blocks blocks={row.first} scope={first} />
              ) : (
                second && <Absent text={words.noCounterpart[pair.first]} locale={locale} />
              )}
            </Cell>
            {row.first.length > 0 && row.second.length > 0 && (
              // biome-ignore lint/a11y/useButtonType: it is in no form, and there is one for each row
              <button className="reveal" aria-expanded="false" aria-labelledby="reveal-name" />
            )}
            {second !== null && (
              <Cell languages={pair} order="second" sentences={row.sentences}>
                {row.second.length > 0 ? (
                  <Blocks blocks={row.second} scope={second} repeatedImages={imagesOf(row.first)} />
                ) : (
                  <Absent text={words.noCounterpart[second.edition.language]} locale={locale} />
                )}
              </Cell>
            )}
          </Row>
        ))}
      </section>
    </div>
  );
}

function Blocks({
  blocks,
  scope,
  repeatedImages,
}: {
  blocks: readonly PlacedBlock[];
  scope: EditionScope;
  repeatedImages?: ReadonlySet<string>;
}) {
  return blocks.map(({ block, place }) => (
    <Group key={place}>{renderBlock(block, openPlace(scope, place, repeatedImages))}</Group>
  ));
}

function imagesOf(blocks: readonly PlacedBlock[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ block }) => (block.type === 'figure' ? [block.image] : [])));
}

/** Says in the reader's locale that the other language has no such passage. */
function Absent({ text, locale }: { text: string; locale: Locale }) {
  return (
    <p className="absent" lang={locale} dir={languages[locale].direction}>
      {text}
    </p>
  );
}

function onlyOf(row: RowOfBlocks, paired: boolean): 'first' | 'second' | undefined {
  if (!paired || (row.first.length > 0 && row.second.length > 0)) return undefined;
  return row.first.length > 0 ? 'first' : 'second';
}

/** A row that opens a section keeps with the next one on paper. */
function kindOf(row: RowOfBlocks): string {
  const heading = [...row.first, ...row.second].find(({ block }) => block.type === 'heading');
  return heading === undefined ? '' : 'heading-row';
}
