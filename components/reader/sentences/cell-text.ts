/** What stands in a cell and is no text of the article: the numbers of notes, and code, which has no sentences. */
const besideTheText = '.note-reference, pre';

/** The texts of a cell that its sentences are made of, in order. */
export function* textsOf(cell: Element): Generator<Text> {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(besideTheText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) yield node;
}

/** How much of a cell's text stands before a place in the document, in UTF-16 code units. */
export function lengthBefore(cell: Element, container: Node, offset: number): number {
  const place = new Range();
  place.setStart(container, offset);
  let length = 0;
  for (const text of textsOf(cell)) {
    if (text === container) return length + offset;
    // Zero where the place is inside the text, above zero where it is after it.
    if (place.comparePoint(text, 0) >= 0) return length;
    length += text.length;
  }
  return length;
}

/** The text of a cell from one place to another, white space around it left out; null where nothing is left. */
export function rangeBetween(cell: Element, start: number, end: number): Range | null {
  const range = new Range();
  let begun = false;
  let from = 0;
  for (const text of textsOf(cell)) {
    const within = text.data.slice(Math.max(0, start - from), Math.max(0, end - from));
    const shift = Math.max(0, start - from);
    if (within.trim() !== '') {
      if (!begun) range.setStart(text, shift + within.length - within.trimStart().length);
      begun = true;
      range.setEnd(text, shift + within.trimEnd().length);
    }
    from += text.length;
    if (from >= end) break;
  }
  return begun ? range : null;
}

/** The characters of a cell's text from one place to another, as they are. */
export function textBetween(cell: Element, start: number, end: number): string {
  let from = 0;
  let between = '';
  for (const text of textsOf(cell)) {
    between += text.data.slice(Math.max(0, start - from), Math.max(0, end - from));
    from += text.length;
    if (from >= end) break;
  }
  return between;
}
