/** A segment of an address as a person reads it; null where it is no text. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null; // a stray percent sign, or bytes that are no UTF-8
  }
}
