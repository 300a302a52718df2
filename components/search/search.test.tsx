import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import en from '@/messages/en.json';
import { Search } from './search';
import type { Failure } from './search-failure';
import type { SearchWords } from './search-words';
import type { Served } from './use-found-pages';

const words: SearchWords = { ...en.search, languages: { en: 'English', ar: 'Arabic', fr: 'French', de: 'German' } };
const nothing: Served = { q: '', cursor: null, answer: null, failure: null };

describe('the page of the search, as it is served', () => {
  it('is a form that works without scripts, with what can be asked below it', () => {
    const page = draw(nothing);
    expect(page).toMatch(/<search><form[^>]* action="\/en\/search"/);
    expect(page).toMatch(/<input[^>]* type="search"[^>]* dir="auto"[^>]* name="q"/);
    expect(page).toContain('HELP');
    expect(page).toContain('role="status"');
  });

  it('has what was asked in its field, how much was found, and a link to the next page', () => {
    const answer = {
      articles: [],
      total: 12,
      atLeast: false,
      cursor: '10-ab',
      didYouMean: null,
      summary: 'Found in 12.',
    };
    const page = draw({ ...nothing, q: 'سوق "x', answer });
    expect(page).toContain('value="سوق &quot;x"');
    expect(page).toContain('Found in 12.');
    expect(page).toMatch(/href="\/en\/search\?q=%D8%B3%D9%88%D9%82\+%22x&amp;cursor=10-ab"/);
    expect(page).not.toContain('HELP');
  });

  it('offers a word that was perhaps meant, as a link', () => {
    const answer = { articles: [], total: 0, atLeast: false, cursor: null, didYouMean: 'market', summary: '' };
    expect(draw({ ...nothing, q: 'markte', answer })).toMatch(
      /Did you mean <a href="\/en\/search\?q=market"><bdi>market/,
    );
  });

  it.each<[Failure, RegExp, boolean]>([
    [{ reason: 'tooLong', values: { most: 300 } }, /too long to look for/, false],
    [{ reason: 'noWords', values: {} }, /nothing here to look for/, false],
    [{ reason: 'unknownFilter', values: { filter: 'col' } }, /search by \u2068col\u2069, only by/, false],
    [{ reason: 'badDate', values: { date: 'x'.repeat(90) } }, /\u2068x{39}…\u2069 is no date/, false],
    [{ reason: 'unavailable', values: {} }, /cannot be reached/, true],
  ])('says why nothing could be looked for: %j', (failure, sentence, canTryAgain) => {
    const page = draw({ ...nothing, q: 'x', failure });
    expect(page).toMatch(sentence);
    expect(page).toContain('role="alert"');
    expect(page.includes(words.tryAgain)).toBe(canTryAgain);
  });
});

function draw(served: Served): string {
  return renderToStaticMarkup(
    <Search locale="en" words={words} served={served}>
      HELP
    </Search>,
  );
}
