import { Blob, Face, Font, GlyphClass, shape, Buffer as Text } from 'harfbuzzjs';

/**
 * Sets texts in a font as a browser does.
 * @param {Uint8Array} file in the sfnt format
 * @returns {{ upem: number, isMark: (glyph: number) => boolean, set: (text: string) => Array<{ glyph: number, advance: number }> }}
 */
export function shaperOf(file) {
  const face = new Face(new Blob(new Uint8Array(file).buffer));
  const font = new Font(face);
  return {
    upem: face.upem,
    isMark: (glyph) => face.getGlyphClass(glyph) === GlyphClass.MARK,
    set: (text) => {
      const buffer = new Text();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      return buffer
        .getGlyphInfos()
        .map(({ codepoint }, index) => ({ glyph: codepoint, advance: positions[index]?.xAdvance ?? 0 }));
    },
  };
}

/**
 * How wide a character of these texts is on average, in ems.
 * @param {Uint8Array} file in the sfnt format
 * @param {readonly string[]} texts
 */
export function averageWidth(file, texts) {
  const { upem, set } = shaperOf(file);
  const width = texts.flatMap(set).reduce((sum, { advance }) => sum + advance, 0);
  return width / upem / texts.join('').length;
}
