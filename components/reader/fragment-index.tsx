import { findGloss } from '@/core/glosses/find-gloss';
import { languages } from '@/core/languages/table';
import { type FragmentEntry, type FragmentPosition, findFragments } from '@/core/text/find-fragments';
import type { EditionScope } from './edition-scope';
import { entryName } from './fragment';
import { fragmentName, noteBlockName } from './place';
import type { ReaderWords } from './reader-words';

const orders = ['first', 'second'] as const;

/** The fragments of the editions shown, with their glosses and links to their places. Folded until a reader opens it. */
export function FragmentIndex({ scopes, words }: { scopes: readonly EditionScope[]; words: ReaderWords }) {
  const lists = scopes
    .map((scope, index) => ({
      scope,
      order: orders[index],
      found: findFragments(scope.edition).filter(({ script }) => script !== 'Zyyy'),
    }))
    .filter(({ found }) => found.length > 0);
  if (lists.length === 0) return null;
  return (
    <details className="fragment-index">
      <summary>{words.fragments}</summary>
      {lists.map(({ scope, order, found }) => (
        <section key={scope.edition.language} data-order={order}>
          <h2>{words.fragmentsIn[scope.edition.language]}</h2>
          <dl>
            {found.map((fragment) => (
              <Entry key={fragment.text} fragment={fragment} scope={scope} words={words} />
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

function Entry({ fragment, scope, words }: { fragment: FragmentEntry; scope: EditionScope; words: ReaderWords }) {
  const { edition, number } = scope;
  const name = entryName(edition.language, fragment.text);
  const gloss = findGloss(edition, fragment.text);
  return (
    <div id={name}>
      <dt>
        <bdi lang={fragment.language} dir={fragment.direction}>
          {fragment.text}
        </bdi>
      </dt>
      {gloss !== null && (
        <dd id={`${name}-gloss`} lang={edition.language} dir={languages[edition.language].direction}>
          {gloss}
        </dd>
      )}
      <dd className="places">
        {fragment.positions.map((position, index) => (
          <a
            key={placeName(position, scope)}
            href={`#${placeName(position, scope)}`}
            aria-label={words.fragmentPlace.replace('{n}', number(index + 1))}
          >
            {number(index + 1)}
          </a>
        ))}
      </dd>
    </div>
  );
}

/** Name of the fragment itself, where it stands in the text or in a note. */
function placeName({ note, block, nth }: FragmentPosition, { edition, noteNumbers }: EditionScope): string {
  return fragmentName(edition.language, note === null ? block : noteBlockName(noteNumbers.get(note) ?? 0, block), nth);
}
