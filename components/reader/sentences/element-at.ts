/** The element that a place in the document is in: itself, or the one around a text; null for what is neither. */
export function elementAt(place: EventTarget | null | undefined): Element | null {
  if (place instanceof Element) return place;
  return place instanceof Node ? place.parentElement : null;
}
