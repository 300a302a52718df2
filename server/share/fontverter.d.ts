/** What we use of `fontverter`, which comes without types. */
declare module 'fontverter' {
  /** The font in another format; rejects where the bytes are no font. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
