import type { Numbers } from './hash';
import { passagesOf } from './numbers';
import {
  cellOf,
  isOneSided,
  linkOf,
  otherSide,
  rangeOf,
  rangeOfSentence,
  type Sentence,
  sides,
} from './page-sentences';

/**
 * The highlights that the style sheet knows, the later ones above the earlier. They are painted over the text as it
 * stands (CSS Custom Highlight API): no element, so no line breaks elsewhere and no letters come apart.
 */
const names = ['pinned', 'sibling', 'partner', 'pointed', 'focused', 'alone'] as const;
type LightName = (typeof names)[number];

/** False in a browser that cannot light a part of a text: there everything else still works. */
const canLight = () => typeof Highlight !== 'undefined' && 'highlights' in CSS;

/** Lights what is pinned and what is pointed at, and nothing else. `byKeyboard` makes the sentence itself stand out. */
export function light(pointed: Sentence | null, byKeyboard: boolean, pinned: Numbers | null): void {
  if (!canLight()) return;
  document.querySelector('.rows')?.toggleAttribute('data-walked', pointed !== null && byKeyboard);
  const ranges = pointed === null ? {} : rangesAround(pointed, byKeyboard);
  paint('pinned', pinned === null ? [] : rangesOfNumbers(pinned));
  for (const name of names.slice(1)) paint(name, ranges[name] ?? []);
}

/** Lights sentences apart from what is pointed at: those without a counterpart, in a view that shows where they stand. */
export function lightAlone(sentences: readonly Range[]): void {
  if (canLight()) paint('alone-all', sentences);
}

/** True where no sentence of the other language says the same as this one. */
export function isAlone(sentence: Sentence): boolean {
  const link = linkOf(sentence);
  return link !== null && cellOf(sentence.row, 'second') !== null && isOneSided(link);
}

function rangesAround(pointed: Sentence, byKeyboard: boolean): { readonly [name in LightName]?: readonly Range[] } {
  const { row, side, index } = pointed;
  const link = linkOf(pointed);
  const self = [rangeOfSentence(pointed)].filter((range) => range !== null);
  if (link === null) return { pointed: self };
  const other = otherSide(side);
  const siblings = [
    rangeOf(row, side, { from: link[side].from, to: index }),
    rangeOf(row, side, { from: index + 1, to: link[side].to }),
  ];
  const partner = rangeOf(row, other, link[other]);
  return {
    [byKeyboard ? 'focused' : 'pointed']: self,
    alone: isAlone(pointed) ? self : [],
    sibling: siblings.filter((range) => range !== null),
    partner: partner === null ? [] : [partner],
  };
}

function rangesOfNumbers(numbers: Numbers): Range[] {
  return passagesOf(numbers).flatMap((passage) =>
    sides.flatMap((side) => rangeOf(passage.row, side, passage[side]) ?? []),
  );
}

function paint(name: LightName | 'alone-all', ranges: readonly Range[]): void {
  const key = `sentence-${name}`;
  if (ranges.length === 0) CSS.highlights.delete(key);
  else {
    const highlight = new Highlight(...ranges);
    highlight.priority = names.indexOf(name as LightName) + 1;
    CSS.highlights.set(key, highlight);
  }
}
