import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { putCompletion } from '@/core/search/near/put-completion';
import type { SuggestionAnswer } from './fetch-answer';
import type { SearchWords } from './search-words';
import './search-field.css';

type Props = {
  text: string;
  /** Words to go on with; null while there are none. */
  suggestions: SuggestionAnswer | null;
  onType: (text: string) => void;
  /** A suggestion was taken: the query with it. */
  onTake: (text: string) => void;
  words: SearchWords;
};

/**
 * The field, with the words that may complete what is typed below it. The keys are those of a combobox with a list (WAI-ARIA
 * Authoring Practices): the arrows go through the list, Enter takes a word, Escape closes it, all others are the field's.
 */
export function SearchField({ text, suggestions, onType, onTake, words }: Props) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // What was typed before the page's scripts had come.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is taken over
  useEffect(() => {
    const typed = input.current?.value ?? '';
    if (typed !== text) onType(typed);
  }, []);
  const offered = isOpen && suggestions !== null ? suggestions.words : [];
  const chosen = offered[active];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (word: string) => {
    close();
    onTake(putCompletion(text, word));
  };
  const step = (by: 1 | -1) => {
    setOpen(true);
    // The field itself is one of the places.
    const places = (suggestions?.words.length ?? 0) + 1;
    setActive((before) => ((before + 1 + by + places) % places) - 1);
  };
  const answerKey = (event: KeyboardEvent) => {
    const act = actOf(event, { isOpen: offered.length > 0, chosen, step, take, close });
    if (act === 'field') return setActive(-1);
    if (act === null) return;
    event.preventDefault();
    act();
  };

  return (
    <div className="search-field">
      <input
        ref={input}
        id="q"
        name="q"
        type="search"
        value={text}
        dir="auto"
        placeholder={words.placeholder}
        aria-label={words.label}
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${active}`}
        onChange={({ target }) => {
          setOpen(true);
          setActive(-1);
          onType(target.value);
        }}
        onKeyDown={answerKey}
        onBlur={close}
      />
      <div id={list} role="listbox" aria-label={words.suggestions} hidden={offered.length === 0}>
        {offered.map((word, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={word}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            dir="auto"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(word)}
          >
            {word}
          </div>
        ))}
      </div>
      <span role="status" className="sr-only">
        {offered.length > 0 ? suggestions?.summary : ''}
      </span>
    </div>
  );
}

type ListState = {
  readonly isOpen: boolean;
  readonly chosen: string | undefined;
  readonly step: (by: 1 | -1) => void;
  readonly take: (word: string) => void;
  readonly close: () => void;
};

/** What a key does to the list; `field` where it moves the caret, null where it is none of the list's business. */
function actOf(event: KeyboardEvent, { isOpen, chosen, step, take, close }: ListState): (() => void) | 'field' | null {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (isCommand || event.nativeEvent.isComposing) return null;
  switch (event.key) {
    case 'ArrowDown':
      return () => step(1);
    case 'ArrowUp':
      return () => step(-1);
    case 'Enter':
      return chosen === undefined ? null : () => take(chosen);
    case 'Escape':
      return isOpen ? close : null;
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      return 'field';
    default:
      return null;
  }
}
