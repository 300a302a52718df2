import type { Block } from '@/core/article/block';
import { findGloss } from '@/core/glosses/find-gloss';
import { languages } from '@/core/languages/table';
import { type FragmentEntry, type FragmentPosition, findFragments } from '@/core/text/find-fragments';
import type { EditionScope } from './edition-scope';
import { entryName } from './fragment';
import { fragmentName, noteBlockName } from './place';
import type { ReaderWords } from './reader-words';

const orders = ['first', 'second'] as const;

/** The fragments of the editions shown, with their glosses and links to their places. Folded until a reader opens it. */
export function FragmentIndex({
  scopes,
  words,
  open = false,
}: {
  scopes: readonly EditionScope[];
  words: ReaderWords;
  /** Unfolded, for paper. */
  open?: boolean;
}) {
  const lists = scopes
    .map((scope, index) => ({
      scope,
      order: orders[index],
      found: fragmentsOf(scope).filter(
        ({ script, text }) => script !== 'Zyyy' || findGloss(scope.edition, text) !== null,
      ),
    }))
    .filter(({ found }) => found.length > 0);
  if (lists.length === 0) return null;
  return (
    <details className="fragment-index" open={open}>
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

/** The fragments of an edition with those of its title, which counts as the block before the first one. */
function fragmentsOf({ edition }: EditionScope): FragmentEntry[] {
  const title: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: edition.title }] };
  return findFragments({ ...edition, blocks: [title, ...edition.blocks] });
}

/** Name of the fragment itself, where it stands in the title, in the text or in a note. */
function placeName({ note, block, nth }: FragmentPosition, { edition, noteNumbers }: EditionScope): string {
  const inText = block === 0 ? 'title' : block - 1;
  return fragmentName(edition.language, note === null ? inText : noteBlockName(noteNumbers.get(note) ?? 0, block), nth);
}
