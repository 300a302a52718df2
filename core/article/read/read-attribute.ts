import type { Token } from 'markdown-it';

/** An attribute of a token as text; empty where it has none. */
export function readAttribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}
