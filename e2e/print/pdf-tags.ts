import { type PdfObjects, pageNumbers, reference, referencesIn } from './pdf-objects';
import type { Run } from './pdf-runs';

/** A piece of tagged text, in the order in which the tags are read. */
export type TaggedText = { readonly language: string; readonly kinds: readonly string[]; readonly text: string };

export type Tags = {
  readonly texts: readonly TaggedText[];
  /** How often each kind of structure element occurs: `H2`, `P`, `Table` … */
  readonly kinds: ReadonlyMap<string, number>;
  /** The language of the document. */
  readonly language: string;
};

/** The tags of a document with the text they hold; an element without a language has its parent's. */
export function readTags(objects: PdfObjects, runs: readonly Run[]): Tags {
  const { bodies } = objects;
  const pages = pageNumbers(objects);
  const textAt = groupText(runs);
  const texts: TaggedText[] = [];
  const kinds = new Map<string, number>();
  const catalog = [...bodies.values()].find((body) => body.includes('/Type /Catalog')) ?? '';
  const language = languageIn(catalog) ?? '';

  const walk = (number: number, outer: { language: string; kinds: readonly string[]; page: number }) => {
    const body = bodies.get(number) ?? '';
    const kind = /\/S \/(\w+)/u.exec(body)?.[1] ?? '';
    const here = {
      language: languageIn(body) ?? outer.language,
      kinds: [...outer.kinds, kind],
      page: pages.indexOf(reference(body, 'Pg') ?? -1) + 1 || outer.page,
    };
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const kids = /\/K (\[[\s\S]*\]|<<[\s\S]*>>|\d+ 0 R|\d+)/u.exec(body)?.[1] ?? '';
    for (const [kid] of kids.matchAll(/<<[\s\S]*?>>|\d+ 0 R|\d+/gu)) {
      if (/^\d+ 0 R$/u.test(kid)) walk(Number.parseInt(kid, 10), here);
      else if (!kid.includes('/OBJR')) {
        const page = kid.startsWith('<<') ? pages.indexOf(reference(kid, 'Pg') ?? -1) + 1 || here.page : here.page;
        const content = kid.startsWith('<<') ? /\/MCID (\d+)/u.exec(kid)?.[1] : kid;
        texts.push({ language: here.language, kinds: here.kinds, text: textAt.get(`${page} ${content}`) ?? '' });
      }
    }
  };
  const root = bodies.get(reference(catalog, 'StructTreeRoot') ?? -1) ?? '';
  for (const number of referencesIn(/\/K (\[[^\]]*\]|\d+ 0 R)/u.exec(root)?.[1] ?? '')) {
    walk(number, { language, kinds: [], page: 0 });
  }
  return { texts, kinds, language };
}

function groupText(runs: readonly Run[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { page, content, text } of runs) {
    const key = `${page} ${content}`;
    texts.set(key, (texts.get(key) ?? '') + text);
  }
  return texts;
}

function languageIn(body: string): string | undefined {
  return /\/Lang \(([^)]*)\)/u.exec(body)?.[1];
}
