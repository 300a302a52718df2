import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../ui/mixed-text';
import '../ui/listed.css';
import './library.css';

type Props = {
  /** The name in the languages of the pair that the reader sees, once where they write it alike. */
  names: readonly { readonly language: LanguageTag; readonly text: string }[];
  label: string;
  count: string;
};

/** The head of an author's page: the name in both scripts, of equal rank. */
export function AuthorHead({ names, label, count }: Props) {
  const [first] = names;
  const written = names.filter(({ text }, index) => index === 0 || text !== first?.text);
  return (
    <header className="library-head author-head">
      <p className="author-label">{label}</p>
      <h1 dir="ltr" className="listed-pair">
        {written.map(({ language, text }) => (
          <span key={language} lang={language} dir={languages[language].direction}>
            <MixedText text={text} language={language} />
          </span>
        ))}
      </h1>
      <p className="library-count">{count}</p>
    </header>
  );
}
