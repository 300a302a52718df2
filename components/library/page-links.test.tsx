import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PageLinks, type Pages } from './page-links';

const pageAt = (page: number, isCurrent = false) => ({
  text: String(page),
  label: `Go to page ${page}`,
  href: page === 1 ? '/en' : `/en?page=${page}`,
  isCurrent,
});
const words = { label: 'Pages', previous: 'Previous', next: 'Next' };
const draw = (pages: Omit<Pages, 'words'>) => renderToStaticMarkup(<PageLinks {...pages} words={words} />);

describe('the ways to the other pages of a list', () => {
  it('are plain links, in order, which say what comes before and after', () => {
    const html = draw({
      previous: '/en',
      next: '/en?page=3',
      numbers: [pageAt(1), pageAt(2, true), pageAt(3), null, pageAt(9)],
    });
    expect(html.match(/href="[^"]*"/g)).toEqual(
      ['/en', '/en', '/en?page=2', '/en?page=3', '/en?page=9', '/en?page=3'].map((href) => `href="${href}"`),
    );
    expect(html).toMatch(/<a href="\/en" rel="prev"/);
    expect(html).toMatch(/<a href="\/en\?page=3" rel="next"/);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-label="Go to page 2" aria-current="page"/);
  });

  it('lead neither before the first nor behind the last', () => {
    expect(draw({ previous: null, next: '/en?page=2', numbers: [pageAt(1, true), pageAt(2)] })).not.toContain('prev');
    expect(draw({ previous: '/en', next: null, numbers: [pageAt(1), pageAt(2, true)] })).not.toContain('rel="next"');
  });

  it('are none where there is one page', () => {
    expect(draw({ previous: null, next: null, numbers: [pageAt(1, true)] })).toBe('');
  });
});
