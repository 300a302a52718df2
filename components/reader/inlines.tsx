import type { ReactNode } from 'react';
import type { Inline } from '@/core/article/inline';
import type { RunInline } from '@/core/text/run-inline';
import { splitInlines } from '@/core/text/split-inlines';
import { Fragment } from './fragment';
import { noteName, noteReferenceName } from './note-names';
import type { Place } from './place';

type Renderers = { [T in RunInline['type']]: (inline: Extract<RunInline, { type: T }>, place: Place) => ReactNode };

/** One way to draw for each type of running text. */
const renderers: Renderers = {
  text: ({ text }) => text,
  fragment: (fragment, place) => (
    <Fragment text={fragment.text} facts={fragment} name={place.nextFragment()} place={place}>
      {fragment.text}
    </Fragment>
  ),
  fragmentGroup: ({ children, ...facts }, place) => {
    const name = place.nextFragment();
    // One isolate holds the whole fragment; what is inside it is not counted again.
    const inside = { ...place, nextFragment: () => undefined, insideLink: true };
    return (
      <Fragment
        text={textOfRuns(children)}
        facts={facts}
        name={name}
        place={{ ...place, insideLink: place.insideLink || holdsLink(children) }}
      >
        {renderRuns(children, inside)}
      </Fragment>
    );
  },
  emphasis: ({ children }, place) => <em>{renderRuns(children, place)}</em>,
  strong: ({ children }, place) => <strong>{renderRuns(children, place)}</strong>,
  strikethrough: ({ children }, place) => <s>{renderRuns(children, place)}</s>,
  // Code is read from left to right in every language.
  code: ({ text }) => <code dir="ltr">{text}</code>,
  lineBreak: () => <br />,
  link: ({ href, children }, place) => {
    const number = place.scope.linkNumbers.get(href);
    return (
      <a
        href={href}
        rel="noreferrer"
        className="text-link"
        data-note={number === undefined ? undefined : place.scope.number(number)}
      >
        {renderRuns(children, { ...place, insideLink: true })}
      </a>
    );
  },
  noteReference: ({ id }, place) => {
    const { scope } = place;
    const number = scope.noteNumbers.get(id);
    if (number === undefined) return null;
    const { language } = scope.edition;
    return (
      <sup className="note-reference">
        <a
          href={`#${scope.prefix}${noteName(language, number)}`}
          id={scope.prefix + noteReferenceName(language, number)}
        >
          {scope.number(number)}
        </a>
      </sup>
    );
  },
};

/** Draws the running text of a block, its fragments isolated. */
export function renderInlines(inlines: readonly Inline[], place: Place): ReactNode {
  return renderRuns(splitInlines(inlines, place.scope.edition.language), place);
}

function renderRuns(runs: readonly RunInline[], place: Place): ReactNode[] {
  return runs.map((run, index) => {
    const render = renderers[run.type] as (run: RunInline, place: Place) => ReactNode;
    const drawn = render(run, place);
    // The runs of a text never change places: their order is a lasting key.
    return typeof drawn === 'string' ? drawn : <Keyed key={String(index)}>{drawn}</Keyed>;
  });
}

/** A link must not hold another one. */
function holdsLink(runs: readonly RunInline[]): boolean {
  return runs.some(
    (run) => run.type === 'link' || run.type === 'noteReference' || ('children' in run && holdsLink(run.children)),
  );
}

function textOfRuns(runs: readonly RunInline[]): string {
  return runs.map((run) => ('children' in run ? textOfRuns(run.children) : 'text' in run ? run.text : '')).join('');
}

function Keyed({ children }: { children: ReactNode }) {
  return children;
}
