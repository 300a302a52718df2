import type { Edition } from '../article';

/**
 * The fields of an edition as YAML lines. Every text is quoted, so no text can be taken for anything else: a JSON string
 * is a double-quoted YAML scalar.
 */
export function writeFrontMatter(edition: Edition): string {
  const fields: [string, string | null][] = [
    ['title', edition.title],
    ['author', edition.author],
    ['translator', edition.translator],
    ['printLabel', edition.printLabel],
    ['dateline', edition.dateline],
  ];
  const lines = fields.flatMap(([name, text]) => (text === null ? [] : [`${name}: ${quote(text)}`]));
  lines.push(`translation: ${edition.translation}`);
  const glosses = Object.entries(edition.glosses).map(([fragment, gloss]) => `  ${quote(fragment)}: ${quote(gloss)}`);
  if (glosses.length > 0) lines.push('glosses:', ...glosses);
  return `${lines.join('\n')}\n`;
}

// YAML 1.1 readers take these for line ends; a byte order mark is lost by some.
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
