import type { ReactNode } from 'react';
import { findGloss } from '@/core/glosses/find-gloss';
import type { FragmentFacts } from '@/core/text/run-inline';
import type { Place } from './place';

/**
 * A run of another script, isolated from the text around it. Where its meaning is known it is a link to the entry in the
 * list of fragments, so that the gloss is one step away with no script; `GlossTip` shows it in place. Inside a link, which
 * must not hold another one, it stays as it is and only the tip shows the gloss.
 */
export function Fragment({
  text,
  facts,
  name,
  place,
  children,
}: {
  text: string;
  facts: FragmentFacts;
  /** Name for links to it; a part of a larger fragment has none. */
  name: string | undefined;
  place: Place;
  children: ReactNode;
}) {
  const { edition } = place.scope;
  const entry = findGloss(edition, text) === null ? null : entryName(edition.language, text);
  const run = (
    <bdi
      id={name}
      lang={facts.language}
      dir={facts.direction}
      className="fragment"
      data-gloss={entry === null ? undefined : `${entry}-gloss`}
    >
      {children}
    </bdi>
  );
  if (place.insideLink || place.scope.isStill || entry === null) return run;
  return (
    <a className="glossed" href={`#${entry}`} aria-describedby={`${entry}-gloss`}>
      {run}
    </a>
  );
}

/** Name of a fragment's entry in the list of fragments: its code points, so that it needs no table. */
export function entryName(language: string, fragment: string): string {
  const points = Array.from(fragment, (character) => (character.codePointAt(0) ?? 0).toString(36));
  return `fragment-${language}-${points.join('-')}`;
}
