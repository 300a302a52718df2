import { escapeText } from '../article/write/escape-text';
import { isolate } from '../text/isolate';

/** What the guide says of an article. */
export type GuideEntry = {
  /** Address of its Markdown. */
  readonly address: string;
  readonly title: string;
  /** Its title in the other language. */
  readonly otherTitle: string | null;
  readonly day: string;
  /** Tags of the languages it can be read in. */
  readonly languages: readonly string[];
};

export type Guide = {
  readonly name: string;
  readonly description: string;
  readonly locales: readonly string[];
  /** Addresses of pages; whole where the site's own is known. */
  readonly library: string;
  readonly search: string;
  /** Addresses with `<locale>` and `<slug>` to be filled in. */
  readonly page: string;
  readonly markdown: string;
  readonly feeds: readonly string[];
  readonly sitemap: string;
  readonly newest: readonly GuideEntry[];
};

/**
 * A guide to the site for language models, as llmstxt.org describes it: Markdown with a title, a summary and lists of
 * links. It speaks English and to machines, so its words are here and not among the interface's.
 */
export function toLlmsText(guide: Guide): string {
  const { name, description, locales, library, search, page, markdown, feeds, sitemap, newest } = guide;
  const parts = [
    `# ${line(name)}`,
    `> ${line(description)}`,
    [
      `- Page of an article: \`${page}\`, where \`<locale>\` is what the interface speaks: ${locales.join(', ')}.`,
      `- The same article as Markdown: \`${markdown}\`. It holds two editions, that of the locale's language first, with their facts in the front matter. Texts are the source's, code point for code point.`,
      '- An article in one language is an edition; the front matter says whether it is the original or a translation by a person or a machine.',
    ].join('\n'),
    '## The library',
    [
      `- [Library](${library}): the newest articles first`,
      `- [Search](${search}): put the words after \`?q=\`, in any of the languages`,
      ...feeds.map((feed) => `- [Feed](${feed}): the newest articles, whole, in two languages`),
      `- [Sitemap](${sitemap}): every page in every locale`,
    ].join('\n'),
    ...(newest.length === 0 ? [] : ['## Newest articles', newest.map(toItem).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function toItem({ address, title, otherTitle, day, languages }: GuideEntry): string {
  const other = otherTitle === null ? '' : `${isolate(line(otherTitle))}; `;
  return `- [${line(title)}](${address}): ${other}${day}; ${languages.join(', ')}`;
}

/** Text that stays on its line and opens no markup. */
function line(text: string): string {
  return escapeText(text.replace(/\s+/gu, ' ').trim());
}
