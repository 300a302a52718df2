/** The text with one prefix before its first line and another before the others; empty lines stay empty. */
export function indentLines(text: string, first: string, others: string): string {
  const lines = text.split('\n').map((line, index) => (index === 0 ? first : line === '' ? '' : others) + line);
  return lines.join('\n').replace(/^(\S+) +(?=\n|$)/, '$1');
}
