import { ArrowLeft, ArrowRight } from 'lucide-react';
import './page-links.css';

type PageLink = { readonly text: string; readonly label: string; readonly href: string; readonly isCurrent: boolean };

/** The pages of a list, as seen from one of them. */
export type Pages = {
  readonly previous: string | null;
  readonly next: string | null;
  /** Null stands for pages left out. */
  readonly numbers: readonly (PageLink | null)[];
  readonly words: { readonly label: string; readonly previous: string; readonly next: string };
};

/** The ways to the other pages of a list; nothing where there is one page only. */
export function PageLinks({ previous, next, numbers, words }: Pages) {
  if (numbers.length < 2) return null;
  return (
    <nav className="page-links" aria-label={words.label}>
      {previous && (
        <a href={previous} rel="prev" className="page-step">
          <ArrowLeft aria-hidden="true" size={16} className="mirrored" />
          <span>{words.previous}</span>
        </a>
      )}
      <ol>
        {numbers.map((page, index) => (
          <li key={page?.href ?? index}>
            {page === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a href={page.href} aria-label={page.label} aria-current={page.isCurrent ? 'page' : undefined}>
                {page.text}
              </a>
            )}
          </li>
        ))}
      </ol>
      {next && (
        <a href={next} rel="next" className="page-step page-next">
          <span>{words.next}</span>
          <ArrowRight aria-hidden="true" size={16} className="mirrored" />
        </a>
      )}
    </nav>
  );
}
