import { languages } from '@/core/languages/table';
import type { AnsweredPassage } from '@/core/search/search-answer';
import { MixedText } from '../ui/mixed-text';
import { MarkedText } from './marked-text';
import type { SearchWords } from './search-words';

type Props = { passage: AnsweredPassage; name: string; isPaired: boolean; words: SearchWords };

/**
 * A passage with what was found in it, beside what says the same, and the way to where it stands. `name` is an id for its
 * text. Where the article has one edition, nothing is missing beside it.
 */
export function FoundPassage({ passage, name, isPaired, words }: Props) {
  const { text, language, marks, counterpart, place, href } = passage;
  const isOfText = place === 'body' || place === 'heading';
  return (
    <li className="found-passage">
      <div dir="ltr" className="listed-pair">
        <p id={name} lang={language} dir={languages[language].direction} className="found-text">
          <MarkedText text={text} language={language} marks={marks} />
        </p>
        {counterpart !== null && (
          <p lang={counterpart.language} dir={languages[counterpart.language].direction} className="found-counterpart">
            <MixedText text={counterpart.text} language={counterpart.language} />
          </p>
        )}
      </div>
      <p className="found-place">
        {place !== 'body' && <span>{words.place[place]}</span>}
        <span>{words.languages[language]}</span>
        {counterpart === null && isPaired && isOfText && <span>{words.noCounterpart}</span>}
        <a href={href} aria-describedby={name}>
          {words.openAt}
        </a>
      </p>
    </li>
  );
}
