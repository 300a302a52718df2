/** A word on a page and its box, in points from the top left corner. */
export type WordBox = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export type PageOfBoxes = { readonly width: number; readonly height: number; readonly words: readonly WordBox[] };

/** Reads what `pdftotext -bbox-layout` writes. */
export function toPages(markup: string): PageOfBoxes[] {
  return markup
    .split('<page ')
    .slice(1)
    .map((page) => {
      const size = /width="([\d.]+)" height="([\d.]+)"/u.exec(page);
      const words = page.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">([^<]*)</gu);
      return {
        width: Number(size?.[1]),
        height: Number(size?.[2]),
        words: [...words].map(([, left, top, right, bottom, text]) => ({
          text: plain(text ?? ''),
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        })),
      };
    });
}

function plain(markup: string): string {
  const characters: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
  return markup.replace(/&\w+;/gu, (entity) => characters[entity] ?? entity);
}
