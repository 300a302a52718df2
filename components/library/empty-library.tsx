import { OpenPages } from '../ui/open-pages';
import './library.css';

/** A library without articles: says so, in place of the list. */
export function EmptyLibrary({ text }: { text: string }) {
  return (
    <div className="library-empty">
      <OpenPages />
      <p>{text}</p>
    </div>
  );
}
