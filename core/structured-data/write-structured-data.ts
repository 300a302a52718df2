import type { Graph } from 'schema-dts';

/**
 * Structured data as text for a `script` element of type `application/ld+json`: JSON in which nothing can end the element
 * or begin a comment, whatever the texts hold, and which is one line to every reader of lines.
 */
export function writeStructuredData(graph: Graph): string {
  return JSON.stringify(graph).replace(
    /[&<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
