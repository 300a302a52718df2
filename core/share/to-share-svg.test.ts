import { describe, expect, it } from 'vitest';
import type { ShareHalf } from './share-picture';
import { toShareSvg } from './to-share-svg';

const english: ShareHalf = { language: 'en', title: 'Taliban takes revenge on ISIS', under: ['4 March 2023'] };
const arabic: ShareHalf = { language: 'ar', title: 'طالبان تثأر من ISIS وتقتل زعيم خراسان', under: ['المرجع'] };
const measure = (text: string, _: string, size: number) => [...text].length * size * 0.5;

describe('toShareSvg', () => {
  it('shows both titles whole, in one size, English from the left edge and Arabic from the right in either order', () => {
    for (const [first, second] of [[english, arabic] as const, [arabic, english] as const]) {
      const texts = linesOf(toShareSvg({ house: [], first, second }, measure));
      const left = texts.filter(({ anchor }) => anchor === 'start');
      const right = texts.filter(({ anchor }) => anchor === 'end');
      expect(left.map(({ text }) => text).join(' ')).toBe(`${english.title} ${english.under}`);
      expect(right.map(({ text }) => text).join(' ')).toBe(`${arabic.title} ${arabic.under}`);
      expect(new Set(left.map(({ x }) => x))).toEqual(new Set([80]));
      expect(new Set(right.map(({ x }) => x))).toEqual(new Set([1120]));
      expect(left[0]?.y).toBe(right[0]?.y);
    }
  });

  it('isolates words of another script in a line that reads from right to left', () => {
    const svg = toShareSvg({ house: [], first: english, second: arabic }, measure);
    expect(svg).toMatch(/text-anchor="end"[^>]*>\u2067[^\u2069]*<tspan[^>]*>\u2068ISIS\u2069<\/tspan>/u);
  });

  it('gives a title that stands alone the whole width, and draws no line between', () => {
    const svg = toShareSvg({ house: [], first: arabic, second: null }, measure);
    expect(linesOf(svg).every(({ x }) => x === 1120)).toBe(true);
    expect(svg.match(/<rect/g)).toHaveLength(1);
  });

  it('lets no text become markup', () => {
    const svg = toShareSvg({ house: [], first: { ...english, title: '</text><script>&' }, second: null }, measure);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&#60;script&#62;&#38;');
  });
});

/** The lines of text, without controls and markup inside. */
function linesOf(svg: string) {
  return [...svg.matchAll(/<text x="(\d+)" y="(\d+)" text-anchor="(\w+)"[^>]*>(.*?)<\/text>/gsu)].map(
    ([, x, y, anchor, text = '']) => ({
      x: Number(x),
      y: Number(y),
      anchor,
      text: text.replace(/<[^>]*>|[\u2066-\u2069]/gu, ''),
    }),
  );
}
