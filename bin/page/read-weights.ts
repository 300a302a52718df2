import { gzipSync } from 'node:zlib';

/** How heavy a page's HTML is beside the text that stands in it, in bytes. */
export type Weights = { readonly [part in 'html' | 'text' | 'styles' | 'data']: { raw: number; gzip: number } };

/**
 * Weighs a page: the whole of its HTML, the text between the tags of its body, the style sheet in it and the data for
 * scripts in it.
 */
export function readWeights(html: string): Weights {
  const inside = (tag: string) => [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))];
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '');
  return {
    html: weigh(html),
    text: weigh(body.replace(/<[^>]+>/g, '').replace(/&[#\w]+;/g, ' ')),
    styles: weigh(
      inside('style')
        .map(([, text]) => text)
        .join(''),
    ),
    data: weigh(
      inside('script')
        .map(([, text]) => text)
        .join(''),
    ),
  };
}

function weigh(text: string) {
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text).length };
}
