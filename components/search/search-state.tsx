import { toSearchQueryString } from '@/core/search/asked-search';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { isPlainClick } from '../ui/is-plain-click';
import { type Failure, isPassing, sayFailure } from './search-failure';
import type { SearchWords } from './search-words';

type Props = {
  locale: Locale;
  words: SearchWords;
  /** How much was found; empty where nothing was asked for or the answer is still to come. */
  summary: string;
  failure: Failure | null;
  didYouMean: string | null;
  onTryAgain: () => void;
  onMean: (query: string) => void;
};

/** Says how much was found or why nothing could be, and offers a word that was perhaps meant. */
export function SearchState({ locale, words, summary, failure, didYouMean, onTryAgain, onMean }: Props) {
  return (
    <div className="search-state">
      <p role="status">{summary}</p>
      {failure !== null && (
        <p role="alert" className="search-failure">
          <span>{sayFailure(failure, words)}</span>
          {isPassing(failure) && (
            <button type="button" onClick={onTryAgain}>
              {words.tryAgain}
            </button>
          )}
        </p>
      )}
      {didYouMean !== null && (
        <DidYouMean locale={locale} sentence={words.didYouMean} query={didYouMean} onMean={onMean} />
      )}
    </div>
  );
}

type DidYouMeanProps = { locale: Locale; sentence: string; query: string; onMean: (query: string) => void };

function DidYouMean({ locale, sentence, query, onMean }: DidYouMeanProps) {
  const [before = '', after = ''] = sentence.split('{query}');
  return (
    <p>
      {before}
      <a
        href={paths.search(locale, toSearchQueryString({ q: query, cursor: null }))}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          onMean(query);
        }}
      >
        <bdi>{query}</bdi>
      </a>
      {after}
    </p>
  );
}
