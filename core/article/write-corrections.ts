import type { CorrectedBlock, Correction } from './correction';

type Json = string | number | readonly Json[] | { readonly [key: string]: Json };

/**
 * The text of `pairs.json`: a field a line, so that a changed digest is a changed line. What has no value is left out.
 * `parseCorrections` gives the same corrections back.
 */
export function writeCorrections(corrections: readonly Correction[]): string {
  if (corrections.length === 0) return '{\n  "corrections": []\n}\n';
  return `{\n  "corrections": [\n${corrections.map(writeCorrection).join(',\n')}\n  ]\n}\n`;
}

function writeCorrection({ languages, first, second, sentences, note }: Correction): string {
  const fields: [string, Json][] = [
    ['languages', languages],
    ['first', first.map(toFields)],
    ['second', second.map(toFields)],
  ];
  if (sentences.length > 0) fields.push(['sentences', sentences]);
  if (note !== null) fields.push(['note', note]);
  return `    {\n${fields.map(([name, value]) => `      ${JSON.stringify(name)}: ${onOneLine(value)}`).join(',\n')}\n    }`;
}

function toFields({ block, digest }: CorrectedBlock): Json {
  return digest === null ? { block } : { block, digest };
}

function onOneLine(value: Json): string {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${onOneLine(inner)}`)
    .join(', ')} }`;
}

/** `Array.isArray` does not know a list that may not be changed. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
