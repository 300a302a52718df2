import type { ReactNode } from 'react';
import { OpenPages } from '../ui/open-pages';
import './library.css';

/** A list without articles: says why, in place of the list, and where to go from here. */
export function EmptyLibrary({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="library-empty">
      <OpenPages />
      <p>{text}</p>
      {children}
    </div>
  );
}
