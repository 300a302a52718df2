import type { Inline } from '../article/inline';
import { isSafeHref } from '../article/safe-href';
import type { FragmentFacts, RunInline } from '../text/run-inline';
import { splitInlines } from '../text/split-inlines';
import { element, emptyElement } from './element';
import { escapeMarkup } from './escape-markup';
import type { HtmlPlace } from './html-place';

type Writers = {
  readonly [Type in RunInline['type']]: (inline: Extract<RunInline, { type: Type }>, place: HtmlPlace) => string;
};

/** One way to write each type of running text. */
const writers: Writers = {
  text: ({ text }) => escapeMarkup(text),
  fragment: ({ text, ...facts }) => isolated(facts, escapeMarkup(text)),
  fragmentGroup: ({ children, ...facts }, place) => isolated(facts, writeRuns(children, place)),
  emphasis: ({ children }, place) => element('em', {}, writeRuns(children, place)),
  strong: ({ children }, place) => element('strong', {}, writeRuns(children, place)),
  strikethrough: ({ children }, place) => element('s', {}, writeRuns(children, place)),
  code: ({ text }) => element('code', { dir: 'ltr' }, escapeMarkup(text)),
  lineBreak: () => emptyElement('br', {}),
  link: ({ href, children }, place) => {
    const words = writeRuns(children, place);
    if (!isSafeHref(href)) return words;
    return element('a', { href: href.startsWith('#') ? place.page + href : href }, words);
  },
  noteReference: ({ id }, { noteNumber }) => {
    const number = noteNumber(id);
    return number === null ? '' : element('sup', {}, escapeMarkup(number));
  },
};

/** The running text of a block as HTML, each fragment of another script isolated and named by its language. */
export function writeInlinesHtml(inlines: readonly Inline[], place: HtmlPlace): string {
  return writeRuns(splitInlines(inlines, place.language), place);
}

function writeRuns(runs: readonly RunInline[], place: HtmlPlace): string {
  return runs
    .map((run) => {
      // One entry a type, so the writer fits its inline; TypeScript cannot follow a union through a table.
      const write = writers[run.type] as (run: RunInline, place: HtmlPlace) => string;
      return write(run, place);
    })
    .join('');
}

function isolated({ language, direction }: FragmentFacts, content: string): string {
  return element('bdi', { lang: language, dir: direction }, content);
}
