import { type LanguageTag, languages, languageTags } from '../../languages/table';
import { foldLine } from './fold-character';
import { pageWords } from './page-words';

/** What a page says about its language: the languages each witness allows, none where it is silent. */
export type Witnesses = {
  readonly issuer: { readonly text: string; readonly tags: readonly LanguageTag[] } | null;
  readonly date: readonly LanguageTag[];
  readonly source: { readonly text: string; readonly label: string } | null;
  /** Title and body, asked only where the header does not decide. */
  readonly body: string;
};

const sources = pageWords('sources');
const labels = pageWords('sourceLabels');
const sample = 20_000;

/** Decides a page's language by issuer, date line and source together, then by the letters and common words of its body. */
export function findLanguage(page: Witnesses): { readonly language: LanguageTag; readonly fromBody: boolean } {
  const votes = [
    page.issuer ? (page.issuer.tags.length > 0 ? page.issuer.tags : byScript(page.issuer.text)) : [],
    page.date,
    page.source ? bySource(page.source) : [],
  ];
  const best = findBest(languageTags, (tag) => votes.filter((tags) => tags.includes(tag)).length);
  const [only] = best;
  if (only && best.length === 1) return { language: only, fromBody: false };
  return { language: fromBody(best, page.body.slice(0, sample)), fromBody: true };
}

/** The language of the table that the body's letters and common words speak for, among those still possible. */
function fromBody(possible: readonly LanguageTag[], body: string): LanguageTag {
  const script = scriptOf(body);
  const written = possible.filter((tag) => languages[tag].script === script);
  const words = new Map<string, number>();
  for (const word of foldLine(body).split(/[^\p{L}]+/u)) words.set(word, (words.get(word) ?? 0) + 1);
  const [first] = findBest(written.length > 0 ? written : possible, (tag) =>
    languages[tag].page.commonWords.reduce((sum, word) => sum + (words.get(foldLine(word)) ?? 0), 0),
  );
  return first ?? 'en';
}

/** The label of a source speaks before its name: Arabic pages name sources in Latin letters. */
function bySource({ text, label }: { text: string; label: string }): readonly LanguageTag[] {
  return labels.get(foldLine(label).replace(' :', ':')) ?? sources.get(foldLine(text)) ?? byScript(text);
}

function byScript(text: string): readonly LanguageTag[] {
  return /\p{L}/u.test(text) ? languageTags.filter((tag) => languages[tag].script === scriptOf(text)) : [];
}

function scriptOf(text: string): 'Arab' | 'Latn' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic > 0 && arabic >= latin ? 'Arab' : 'Latn';
}

function findBest(tags: readonly LanguageTag[], score: (tag: LanguageTag) => number): readonly LanguageTag[] {
  const scores = tags.map(score);
  const highest = Math.max(...scores);
  return tags.filter((_, at) => scores[at] === highest);
}
