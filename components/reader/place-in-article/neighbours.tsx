import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type LanguageTag, languages } from '@/core/languages/table';
import { MixedText } from '../../ui/mixed-text';
import './neighbours.css';

/** An article beside this one in the library; its title in the language that its reader will see first. */
export type Neighbour = { readonly href: string; readonly title: string; readonly language: LanguageTag };

/** The ways to the articles before and after this one in the library. */
export function Neighbours({
  previous,
  next,
  words,
}: {
  previous: Neighbour | null;
  next: Neighbour | null;
  words: { readonly label: string; readonly previous: string; readonly next: string };
}) {
  if (previous === null && next === null) return null;
  return (
    <nav className="neighbours" aria-label={words.label}>
      {previous && (
        <a href={previous.href} rel="prev">
          <span>
            <ArrowLeft aria-hidden="true" size={16} className="mirrored" />
            {words.previous}
          </span>
          <Title {...previous} />
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="neighbour-next">
          <span>
            {words.next}
            <ArrowRight aria-hidden="true" size={16} className="mirrored" />
          </span>
          <Title {...next} />
        </a>
      )}
    </nav>
  );
}

function Title({ title, language }: Neighbour) {
  return (
    <bdi lang={language} dir={languages[language].direction}>
      <MixedText text={title} language={language} />
    </bdi>
  );
}
