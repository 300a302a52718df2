/** More of a query string than this is cut: what reads it says that it is too long. In characters. */
const longest = 4_000;

/**
 * What a reader asked for after the `?`, as one segment of an address. The framework keeps and guards pages by their
 * path: a page that depends on a query is one page for each segment, made on request.
 */
export function toAskedSegment(asked: URLSearchParams): string {
  return Buffer.from(asked.toString().slice(0, longest)).toString('base64url');
}

/** The same, back. A segment that nobody made gives whatever parameters it gives: they are checked like any others. */
export function fromAskedSegment(segment: string): URLSearchParams {
  return new URLSearchParams(Buffer.from(segment, 'base64url').toString('utf8'));
}
