import { Cell, type Languages, Row } from './cell';
import type { EditionScope } from './edition-scope';
import type { ReaderWords } from './reader-words';

/** On paper only: the addresses that the text's links lead to, numbered as they are marked in the text. */
export function PrintedLinks({
  first,
  second,
  words,
}: {
  first: EditionScope;
  second: EditionScope | null;
  words: ReaderWords;
}) {
  if (first.linkNumbers.size + (second?.linkNumbers.size ?? 0) === 0) return null;
  const pair: Languages = { first: first.edition.language, second: second?.edition.language ?? null };
  return (
    <section className="printed-links" aria-label={words.links}>
      <Row>
        <Cell languages={pair} order="first">
          <Addresses scope={first} />
        </Cell>
        {second && (
          <Cell languages={pair} order="second">
            <Addresses scope={second} />
          </Cell>
        )}
      </Row>
    </section>
  );
}

function Addresses({ scope }: { scope: EditionScope }) {
  return (
    <ul>
      {[...scope.linkNumbers].map(([href, number]) => (
        <li key={href}>
          <span>{scope.number(number)}</span> <bdi dir="ltr">{href}</bdi>
        </li>
      ))}
    </ul>
  );
}
