import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

/** The parts of a PDF file as Chromium writes it: plain numbered objects, no object streams. */
export type PdfObjects = {
  /** What stands between `n 0 obj` and `endobj`, without the bytes of its stream. */
  readonly bodies: ReadonlyMap<number, string>;
  /** The unpacked streams, byte for byte as Latin-1. */
  readonly streams: ReadonlyMap<number, string>;
};

export async function readPdfObjects(file: string): Promise<PdfObjects> {
  const bytes = (await readFile(file)).toString('latin1');
  const bodies = new Map<number, string>();
  const streams = new Map<number, string>();
  const opening = /(\d+) 0 obj\n/gu;
  for (let match = opening.exec(bytes); match !== null; match = opening.exec(bytes)) {
    const number = Number(match[1]);
    const end = bytes.indexOf('endobj', opening.lastIndex);
    const stream = bytes.indexOf('stream\n', opening.lastIndex);
    if (stream < 0 || stream > end) {
      bodies.set(number, bytes.slice(opening.lastIndex, end));
      continue;
    }
    const body = bytes.slice(opening.lastIndex, stream);
    const start = stream + 'stream\n'.length;
    const after = bytes.indexOf('endstream', start + Number(/\/Length (\d+)/u.exec(body)?.[1] ?? 0));
    bodies.set(number, body);
    if (body.includes('/FlateDecode')) streams.set(number, unpacked(bytes.slice(start, after)));
    else streams.set(number, bytes.slice(start, after));
    opening.lastIndex = after;
  }
  return { bodies, streams };
}

function unpacked(bytes: string): string {
  return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
}

/** The object that an entry refers to: `/Parent 7 0 R` → 7. */
export function reference(body: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(body);
  return found === null ? null : Number(found[1]);
}

/** Numbers of the page objects, in the order of the pages. */
export function pageNumbers({ bodies }: PdfObjects): number[] {
  const catalog = [...bodies.values()].find((body) => body.includes('/Type /Catalog'));
  const inOrder = (number: number | null): number[] => {
    const body = bodies.get(number ?? -1);
    if (number === null || body === undefined) return [];
    const kids = /\/Kids \[([^\]]*)\]/u.exec(body)?.[1];
    return kids === undefined ? [number] : referencesIn(kids).flatMap(inOrder);
  };
  return inOrder(reference(catalog ?? '', 'Pages'));
}

/** All references of a list: `[7 0 R 9 0 R]` → 7, 9. */
export function referencesIn(list: string): number[] {
  return [...list.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number));
}
