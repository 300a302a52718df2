/** Sentences from one number to another, both included, with their counterparts. */
export type Numbers = { readonly from: number; readonly to: number };

/** The numbers that a place in an address names: `#s12`, `#s12-s15`; null for any other. */
export function parseHash(hash: string): Numbers | null {
  const [, first, last] = /^#s([1-9]\d{0,8})(?:-s([1-9]\d{0,8}))?$/.exec(hash) ?? [];
  if (first === undefined) return null;
  const [one, other] = [Number(first), Number(last ?? first)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** The place in an address that names these numbers. */
export function toHash({ from, to }: Numbers): string {
  return from === to ? `#s${from}` : `#s${from}-s${to}`;
}
