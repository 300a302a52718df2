/** A paragraph whose lines begin like a heading, a quote, a list, a rule or a table's rule, kept a paragraph. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) =>
      line
        .replace(/^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|=+[ \t]*$|[-:|](?=[-:| \t]*$))/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2'),
    )
    .join('\n');
}
