import { Fragment as Group } from 'react';
import type { Note } from '@/core/article/block';
import { renderBlock } from './blocks';
import { Cell, type Languages, Row } from './cell';
import type { EditionScope } from './edition-scope';
import { noteName, noteReferenceName } from './note-names';
import { noteBlockName, openPlace } from './place';
import type { ReaderWords } from './reader-words';

type Props = { first: EditionScope; second: EditionScope | null; words: ReaderWords };

/** The footnotes of both editions, level with each other in the order in which the text calls them. */
export function Notes({ first, second, words }: Props) {
  const [ones, others] = [called(first), second === null ? [] : called(second)];
  const count = Math.max(ones.length, others.length);
  if (count === 0) return null;
  const pair: Languages = { first: first.edition.language, second: second?.edition.language ?? null };
  return (
    <section className="notes" aria-label={words.notes}>
      {Array.from({ length: count }, (_, index) => (
        <Row key={String(index)} only={onlyOf(ones[index], others[index], second !== null)}>
          <Cell languages={pair} order="first">
            {ones[index] && <NoteText note={ones[index]} scope={first} words={words} />}
          </Cell>
          {second && (
            <Cell languages={pair} order="second">
              {others[index] && <NoteText note={others[index]} scope={second} words={words} />}
            </Cell>
          )}
        </Row>
      ))}
    </section>
  );
}

function NoteText({ note, scope, words }: { note: Note; scope: EditionScope; words: ReaderWords }) {
  const { language } = scope.edition;
  const number = scope.noteNumbers.get(note.id) ?? 0;
  return (
    <div id={scope.prefix + noteName(language, number)} className="note" role="note">
      <a
        className="note-back"
        href={`#${scope.prefix}${noteReferenceName(language, number)}`}
        aria-label={words.noteBack[language].replace('{n}', scope.number(number))}
      >
        {scope.number(number)}
      </a>
      <div>
        {note.blocks.map((block, index) => (
          <Group key={String(index)}>{renderBlock(block, openPlace(scope, noteBlockName(number, index)))}</Group>
        ))}
      </div>
    </div>
  );
}

/** The notes that the text calls, in the order of the calls. */
function called({ edition, noteNumbers }: EditionScope): Note[] {
  return edition.notes
    .filter(({ id }) => noteNumbers.has(id))
    .toSorted((a, b) => (noteNumbers.get(a.id) ?? 0) - (noteNumbers.get(b.id) ?? 0));
}

function onlyOf(one: Note | undefined, other: Note | undefined, paired: boolean): 'first' | 'second' | undefined {
  if (!paired || (one && other)) return undefined;
  return one ? 'first' : 'second';
}
