import type { ReactNode } from 'react';
import { OpenPages } from './open-pages';
import './notice.css';

/** A page that has only one thing to say: what is the matter, and where to go from here. */
export function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="notice">
      <OpenPages />
      <h1>{title}</h1>
      <p className="notice-text">{text}</p>
      <p className="notice-ways">{children}</p>
    </div>
  );
}
