import { describe, expect, it } from 'vitest';
import { toLlmsText } from './to-llms-text';

const guide = {
  name: 'Muqabala',
  description: 'Articles',
  locales: ['en', 'ar'],
  library: '/en',
  search: '/en/search',
  page: '/<locale>/read/<slug>',
  markdown: '/<locale>/read/<slug>.md',
  feeds: ['/en/feed.atom'],
  sitemap: '/sitemap.xml',
  newest: [
    {
      address: '/en/read/bridge.md',
      title: 'A [title](/elsewhere)\n## of two lines',
      otherTitle: 'جسر',
      day: '2025-09-12',
      languages: ['en', 'ar'],
    },
  ],
};

describe('the guide for language models', () => {
  it('is a title, a summary and lists of links, as llmstxt.org describes it', () => {
    const lines = toLlmsText(guide).split('\n');
    expect(lines[0]).toBe('# Muqabala');
    expect(lines[2]).toBe('> Articles');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# Muqabala',
      '## The library',
      '## Newest articles',
    ]);
    expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(5);
  });

  it('leads to an article as Markdown, its titles on one line and no markup in them', () => {
    const item = toLlmsText(guide)
      .split('\n')
      .find((line) => line.includes('bridge'));
    expect(item).toBe(
      '- [A \\[title\\](/elsewhere) ## of two lines](/en/read/bridge.md): \u2068جسر\u2069; 2025-09-12; en, ar',
    );
  });

  it('lists no articles where there are none', () => {
    expect(toLlmsText({ ...guide, newest: [] })).not.toContain('Newest');
  });
});
