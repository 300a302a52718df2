import { escapeAttribute } from './escape-markup';

/** Attributes by name; what is null is not written. */
export type Attributes = { readonly [name: string]: string | null };

/** An element around `content`, which is markup already: text goes through `escapeMarkup` first. */
export function element(name: string, attributes: Attributes, content: string): string {
  return `<${name}${writeAttributes(attributes)}>${content}</${name}>`;
}

/** An element that has nothing inside: in HTML only for those that never have, such as `br`. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}
