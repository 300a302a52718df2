import { X } from 'lucide-react';
import { useState } from 'react';
import type { KeptPlace } from '@/core/reading/kept-places';
import { shorten } from '@/core/text/shorten';
import { shownNear } from '../../ui/keep-place';
import { bottomOfBars } from '../../ui/landmark';
import type { CompanionWords } from '../companion-words';
import { forgetPlace } from './places-on-device';
import './resume-bar.css';

export type ResumeProps = { place: KeptPlace; words: CompanionWords };

/** So many characters tell a passage, at most. */
const excerptLength = 60;

/** Asks at the foot of the window whether to go on where the article was left. It takes no focus and forces nothing. */
export function ResumeBar({ place, words }: ResumeProps) {
  const [isOpen, setOpen] = useState(true);
  const row = document.getElementById(`r${place.row}`);
  if (!isOpen || row === null) return null;
  const passage = passageOf(row);
  const leave = () => {
    setOpen(false);
    // The button that had the focus goes.
    document.querySelector<HTMLElement>('.rows')?.focus({ preventScroll: true });
  };
  const goOn = () => {
    leave();
    const goal = bottomOfBars() + 12;
    // The view may leave the row itself out.
    const shown = shownNear(row) ?? row;
    bringTo(shown, goal);
    // What was never shown, as a picture or a far part of a long article, takes its true height only now.
    requestAnimationFrame(() => requestAnimationFrame(() => bringTo(shown, goal)));
  };
  const dismiss = () => {
    leave();
    forgetPlace(place.slug);
  };
  return (
    <section className="resume-bar" data-at-foot="" aria-label={words.resume}>
      <div role="status">
        <p>{words.resume}</p>
        <p className="resume-passage" lang={passage.lang} dir={passage.dir}>
          {passage.text}
        </p>
      </div>
      <button type="button" className="resume-go" onClick={goOn}>
        {words.resumeGo}
      </button>
      <button type="button" title={words.resumeDismiss} onClick={dismiss}>
        <X aria-hidden="true" size={18} />
        <span className="sr-only">{words.resumeDismiss}</span>
      </button>
    </section>
  );
}

/** Scrolls a row to a height of the window. */
function bringTo(row: Element, goal: number): void {
  window.scrollBy({ top: row.getBoundingClientRect().top - goal, behavior: 'instant' });
}

/** The first words of a row in the language of the page, or in the one that has them. */
function passageOf(row: HTMLElement) {
  const cells = [...row.querySelectorAll<HTMLElement>(':scope > .cell')].filter(
    (cell) => cell.querySelector('.absent') === null,
  );
  const cell = cells.find(({ lang }) => lang === document.documentElement.lang) ?? cells[0];
  const opening = cell?.querySelector('h2, h3, h4, p, li, th, figcaption, code')?.cloneNode(true);
  if (!(opening instanceof Element)) return { text: '' };
  // The number of a note is no word of the text.
  for (const note of opening.querySelectorAll('.note-reference')) note.remove();
  return { text: shorten(opening.textContent ?? '', excerptLength), lang: cell?.lang, dir: cell?.dir };
}
