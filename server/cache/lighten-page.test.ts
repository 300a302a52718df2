import { describe, expect, it } from 'vitest';
import { lightenPage } from './lighten-page.mjs';

const sheet = `.row{display:grid}${'.é{}'.repeat(300)}`;
const text = `An article's own words, ${'سطر '.repeat(300)}`;
const long = (words: string) => `T${Buffer.byteLength(words).toString(16)},${words}`;
const data = `1:"a"\n7:${long(sheet)}8:${long(text)}9:["$7","<&>"]\n`;
const push = (part: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(part).replace(/[<&>]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}])</script>`;
const script = '<script src="/_next/static/chunks/a.js" async=""></script>';
const page = `<html><head><link rel="preload" as="script" href="/_next/static/chunks/a.js"/><style data-href="x">${sheet}</style>${script}</head><body><p>Text</p>${push(data.slice(0, 500))}${push(data.slice(500))}</body></html>`;

describe('a page made lighter', () => {
  const light = lightenPage(page);

  it('does not send a style sheet again that stands in its head', () => {
    expect(light.split('.row{display:grid}')).toHaveLength(2);
    expect(light).toContain(`<style data-href="x">${sheet}</style>`);
  });

  it('keeps all other data as they were, in one piece', () => {
    const [, list = ''] = /<script>self\.__next_f\.push\((.*?)\)<\/script>/s.exec(light) ?? [];
    expect(JSON.parse(list)[1]).toBe(`1:"a"\n7:""\n8:${long(text)}9:["$7","<&>"]\n`);
    expect(list).not.toMatch(/[<&>]/);
  });

  it('tells of its scripts after the text, once', () => {
    expect(light).toContain(`${script}</body></html>`);
    expect(light.split(script)).toHaveLength(2);
    expect(light).not.toContain('rel="preload"');
  });

  it('comes out the same when it is made lighter again', () => {
    expect(lightenPage(light)).toBe(light);
  });
});

describe('a page of another shape', () => {
  it('keeps data that are cut off', () => {
    const cut = page.replace(push(data.slice(500)), '');
    expect(lightenPage(cut)).toContain(push(data.slice(0, 500)));
  });

  it('keeps data of kinds that are not known', () => {
    expect(lightenPage(page.replace('<p>', '<script>self.__next_f.push([3,"AA=="])</script><p>'))).toContain(
      push(data.slice(0, 500)),
    );
  });

  it('is left alone when it has neither styles nor scripts', () => {
    expect(lightenPage('<html><body>Text</body></html>')).toBe('<html><body>Text</body></html>');
  });
});
