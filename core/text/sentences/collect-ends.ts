/** The sentence ends of one text, as they are found from its beginning to its end. */
export type Ends = {
  /** Where the sentence that is being read starts. */
  readonly start: () => number;
  readonly endSentence: (index: number) => void;
  readonly endLine: (index: number) => void;
  /** The text ends: all ends, the last one the text's length. */
  readonly finish: () => number[];
};

const space = /\s*/uy;
/** A sentence is made of words; U+FFFC stands for code. What has none (`. . .`, an emoji) goes with what is before it. */
const word = /[\p{L}\p{N}\ufffc]/u;
/** A line may be made of signs alone, but not of what cannot be seen. */
const visible = /[^\s\p{Cf}\p{M}]/u;

/** Keeps ends so that white space falls to the sentence before it and no sentence is without content. */
export function collectEnds(text: string): Ends {
  const ends: number[] = [];
  let start = 0;
  let opensLine = true;
  let read = 0;
  let hasWord = false;
  let isVisible = false;

  return {
    start: () => start,
    endSentence: (index) => {
      readUntil(index);
      if (hasWord) end(index, false);
      // Signs at the beginning of a line go with the words after them, others with those before.
      else if (!opensLine) extend(index, false);
    },
    endLine,
    finish: () => {
      if (start < text.length) endLine(text.length);
      if (start < text.length) end(text.length, true);
      return ends;
    },
  };

  function endLine(index: number): void {
    // White space that a sentence has taken may hold line ends.
    if (index <= start) {
      opensLine = true;
      return;
    }
    readUntil(index);
    if (hasWord || (opensLine && isVisible)) end(index, true);
    else extend(index, true);
  }

  function end(index: number, isLine: boolean): void {
    ends.push(start);
    extend(index, isLine);
  }

  /** Moves the last end behind `index` and the white space there; before the first sentence there is none to move. */
  function extend(index: number, isLine: boolean): void {
    if (ends.length === 0) return;
    space.lastIndex = index;
    start = space.test(text) ? space.lastIndex : index;
    ends[ends.length - 1] = start;
    opensLine = isLine || start === text.length;
    read = start;
    hasWord = false;
    isVisible = false;
  }

  /** Each stretch of the text is looked at once. */
  function readUntil(index: number): void {
    const part = text.slice(read, index);
    hasWord ||= word.test(part);
    isVisible ||= visible.test(part);
    read = Math.max(read, index);
  }
}
