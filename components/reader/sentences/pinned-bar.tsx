import { ArrowDown, ArrowUp, Copy, Link2, Share2, UnfoldVertical, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addressOf } from './address-of';
import { copyOf, languageOf, textOfSide } from './copied-text';
import type { Guide, GuideState } from './guide';
import type { Numbers } from './hash';
import { leaveForText } from './leave-for-text';
import { passagesOf } from './numbers';
import { isShown, readRow, type Side, sides } from './page-sentences';
import type { SentenceProps } from './sentence-starter';
import type { SentenceWords } from './sentence-words';
import { toClipboard } from './to-clipboard';

type Props = SentenceProps & { guide: Guide; state: GuideState };

/** What can be done with pinned sentences, at the foot of the window, and their text where the view does not show it. */
export function PinnedBar({ guide, state, citations, intl, words }: Props) {
  const { pinned, missing, wantsFocus } = state;
  const bar = useRef<HTMLElement>(null);
  const [said, say] = useState({ about: pinned, text: '' });
  useEffect(() => {
    if (wantsFocus && pinned !== null) bar.current?.querySelector('button')?.focus();
  }, [wantsFocus, pinned]);
  const numbers = pinned ?? missing;
  if (numbers === null) return null;

  const name = nameOf(numbers, words, new Intl.NumberFormat(intl));
  const close = (
    <Tool label={words.close} onClick={() => leaveForText(guide)}>
      <X aria-hidden="true" size={18} />
    </Tool>
  );
  if (pinned === null) {
    return (
      <Bar label={name} bar={bar}>
        <div className="pinned-tools">
          <p role="alert">{words.missing.replace('{name}', name)}</p>
          {close}
        </div>
      </Bar>
    );
  }

  const copied = () => copyOf(pinned, citations, addressOf(pinned));
  const tell = (done: string) => (isDone: boolean) => say({ about: pinned, text: isDone ? done : words.copyFailed });
  const share = () => {
    navigator.share({ title: document.title, text: copied().body, url: addressOf(pinned) }).catch((error: unknown) => {
      // A reader who changes their mind has shared nothing, and nothing has failed.
      const isChoice = error instanceof DOMException && error.name === 'AbortError';
      if (!isChoice) say({ about: pinned, text: words.shareFailed });
    });
  };
  const pinOnly = (number: number) => guide.pin({ from: number, to: number }, { inSight: true });
  const holds = (number: number) => passagesOf({ from: number, to: number }).length > 0;
  return (
    <Bar label={words.pinned} bar={bar}>
      <Texts pinned={pinned} words={words} />
      <div className="pinned-tools">
        <strong>{name}</strong>
        <Tool
          label={citations.second === null ? words.copyText : words.copyBoth}
          shown
          onClick={() => toClipboard(copied()).then(tell(words.copied))}
        >
          <Copy aria-hidden="true" size={18} />
        </Tool>
        <Tool
          label={words.copyLink}
          shown
          onClick={() => toClipboard({ text: addressOf(pinned) }).then(tell(words.linkCopied))}
        >
          <Link2 aria-hidden="true" size={18} />
        </Tool>
        {'share' in navigator && (
          <Tool label={words.share} shown onClick={share}>
            <Share2 aria-hidden="true" size={18} />
          </Tool>
        )}
        <Tool label={words.previous} disabled={!holds(pinned.from - 1)} onClick={() => pinOnly(pinned.from - 1)}>
          <ArrowUp aria-hidden="true" size={18} />
        </Tool>
        <Tool label={words.next} disabled={!holds(pinned.to + 1)} onClick={() => pinOnly(pinned.to + 1)}>
          <ArrowDown aria-hidden="true" size={18} />
        </Tool>
        <Tool
          label={words.reach}
          disabled={!holds(pinned.to + 1)}
          onClick={() => guide.pin({ from: pinned.from, to: pinned.to + 1 }, { inSight: true })}
        >
          <UnfoldVertical aria-hidden="true" size={18} />
        </Tool>
        {close}
      </div>
      <p role="status">{said.about === pinned ? said.text : ''}</p>
    </Bar>
  );
}

function Bar({ label, bar, children }: { label: string; bar: React.Ref<HTMLElement>; children: ReactNode }) {
  return (
    <section ref={bar} className="pinned-bar" data-foot="" aria-label={label}>
      {children}
    </section>
  );
}

/** The pinned text of a language that the view hides, and what is to be said of the pairing. */
function Texts({ pinned, words }: { pinned: Numbers; words: SentenceWords }) {
  const passages = passagesOf(pinned);
  if (passages.length === 0) return null;
  const isHidden = (side: Side) => !passages.some(({ row }) => isShown(row, side));
  const isUnsure = passages.some((passage) =>
    sides.some((side) => {
      const { from, to } = passage[side];
      return readRow(passage.row).links.some((link) => link.unsure && link[side].from < to && link[side].to > from);
    }),
  );
  return (
    <>
      {sides.filter(isHidden).map((side) => (
        <p key={side} className="pinned-text" {...languageOf(pinned, side)}>
          {textOfSide(pinned, side)}
        </p>
      ))}
      {isUnsure && <p>{words.unsure}</p>}
    </>
  );
}

function Tool({
  label,
  shown = false,
  disabled = false,
  onClick,
  children,
}: {
  label: string;
  /** Whether there is room for the words beside the sign, on a wide window. */
  shown?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    // Not `disabled`: a button that has the focus would lose it.
    <button
      type="button"
      title={shown ? undefined : label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
      <span className={shown ? 'tool-label' : 'sr-only'}>{label}</span>
    </button>
  );
}

function nameOf({ from, to }: Numbers, words: SentenceWords, number: Intl.NumberFormat): string {
  if (from === to) return words.one.replace('{n}', number.format(from));
  return words.several.replace('{n}', number.format(from)).replace('{m}', number.format(to));
}
