import { type PdfObjects, reference } from './pdf-objects';

/** Which characters the codes of a font stand for. */
export type PdfFont = { readonly codeLength: 1 | 2; readonly characters: ReadonlyMap<number, string> };

/** The fonts of a page, by the names its content calls them. */
export function fontsOfPage({ bodies, streams }: PdfObjects, page: number): ReadonlyMap<string, PdfFont> {
  const body = bodies.get(page) ?? '';
  const resources = bodies.get(reference(body, 'Resources') ?? -1) ?? body;
  const list = /\/Font <<([^>]*)>>/u.exec(resources)?.[1] ?? '';
  const fonts = new Map<string, PdfFont>();
  for (const [, name, number] of list.matchAll(/\/(\w+) (\d+) 0 R/gu)) {
    const font = bodies.get(Number(number)) ?? '';
    const map = streams.get(reference(font, 'ToUnicode') ?? -1) ?? '';
    fonts.set(name ?? '', { codeLength: font.includes('/Type0') ? 2 : 1, characters: charactersOf(map) });
  }
  return fonts;
}

function charactersOf(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, section] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/gu)) {
    for (const [, code, text] of (section ?? '').matchAll(/<(\w+)> <(\w+)>/gu)) {
      characters.set(Number.parseInt(code ?? '', 16), fromUtf16(text ?? ''));
    }
  }
  for (const [, section] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/gu)) {
    for (const [, from, to, text] of (section ?? '').matchAll(/<(\w+)> <(\w+)> <(\w+)>/gu)) {
      const first = Number.parseInt(from ?? '', 16);
      const start = fromUtf16(text ?? '');
      for (let code = first; code <= Number.parseInt(to ?? '', 16); code += 1) {
        characters.set(code, String.fromCodePoint((start.codePointAt(0) ?? 0) + code - first));
      }
    }
  }
  return characters;
}

/** The text of big-endian UTF-16 in hexadecimal digits. */
export function fromUtf16(digits: string): string {
  const units = digits.match(/.{4}/gu) ?? [];
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace(/^\ufeff/u, '');
}
