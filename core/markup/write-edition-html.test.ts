import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { editionOf, paragraph } from '../article/fixtures/edition-of';
import { writeEditionHtml } from './write-edition-html';

const place = {
  page: 'https://example.org/en/read/x',
  addressOfImage: (name: string) => `https://example.org/i/${name}`,
};

describe('an edition as HTML that leaves the house', () => {
  it('says its language and direction, and those of every fragment', () => {
    const html = writeEditionHtml(editionOf('ar', [paragraph('قال تنظيم ISIS Khorasan إنه «طباعة».')]), [], place);
    expect(html).toMatch(/^<div lang="ar" dir="rtl">.*<\/div>$/s);
    expect(html).toContain('<bdi lang="en" dir="ltr">ISIS Khorasan</bdi>');
    const english = writeEditionHtml(editionOf('en', [paragraph('The word طباعة stands there.')]), [], place);
    expect(english).toContain('<bdi lang="ar" dir="rtl">طباعة</bdi>');
  });

  it('lets nothing in texts, names, notes and addresses become markup', () => {
    const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)> "\' &lt;';
    const edition = {
      ...editionOf('en', [
        paragraph(hostile),
        { type: 'heading' as const, level: 2 as const, children: [{ type: 'code' as const, text: hostile }] },
        {
          type: 'figure' as const,
          image: 'a"b.png',
          alt: hostile,
          caption: [{ type: 'text' as const, text: hostile }],
        },
        { type: 'code' as const, text: hostile, language: hostile },
        {
          type: 'paragraph' as const,
          children: [
            { type: 'link' as const, href: 'javascript:alert(1)', children: [{ type: 'text' as const, text: 'go' }] },
          ],
        },
      ]),
      title: hostile,
      notes: [{ id: '1', blocks: [paragraph(hostile)] }],
    };
    const html = writeEditionHtml(edition, [hostile], place);
    const elements = elementsOf(parseFragment(html));
    expect(elements.map(({ nodeName }) => nodeName)).not.toContain('script');
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('onerror');
    expect(html).not.toContain('javascript:');
    expect(elements.filter(({ nodeName }) => nodeName === 'img').map(({ attrs }) => attrs.length)).toEqual([2]);
  });

  it('leads from places in the text to the page, numbers notes in its own digits, and gives images whole addresses', () => {
    const edition = {
      ...editionOf('ar', [
        {
          type: 'paragraph' as const,
          children: [
            { type: 'link' as const, href: '#s3', children: [{ type: 'text' as const, text: 'هناك' }] },
            { type: 'noteReference' as const, id: 'x' },
            { type: 'noteReference' as const, id: 'nowhere' },
          ],
        },
        { type: 'figure' as const, image: 'a.png', alt: 'جسر', caption: [] },
      ]),
      notes: [{ id: 'x', blocks: [paragraph('حاشية')] }],
    };
    const html = writeEditionHtml(edition, [], place);
    expect(html).toContain('<a href="https://example.org/en/read/x#s3">هناك</a><sup>١</sup></p>');
    expect(html).toContain('<img src="https://example.org/i/a.png" alt="جسر"/>');
    expect(html).toContain('<ol><li><p>حاشية</p></li></ol>');
  });
});

function elementsOf(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'attrs' in node ? [node, ...inside] : inside;
}
