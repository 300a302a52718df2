/** Front matter and body of a file, with the count of lines before each. */
export type SplitText = { readonly frontMatter: string; readonly body: string; readonly bodyLine: number };

/** Finds the front matter between the first two `---` lines; says what is missing where it finds none. */
export function splitFrontMatter(text: string): SplitText | 'frontMatterMissing' | 'frontMatterOpen' {
  const opening = /^\ufeff?---[ \t]*\n/.exec(text);
  if (!opening) return 'frontMatterMissing';
  const start = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(start));
  if (!closing) return 'frontMatterOpen';
  const frontMatter = text.slice(start, start + closing.index);
  const body = text.slice(start + closing.index + closing[0].length);
  return { frontMatter, body: body.replace(/^\n/, ''), bodyLine: countLines(frontMatter) + 2 };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
