import { cutsOf } from './cuts.mjs';
import { besideArabic, faces, standIns } from './settings.mjs';

/** @typedef {import('./settings.mjs').Face} Face */
/** @typedef {ReadonlyMap<Face, import('./measure-face.mjs').Measures>} AllMeasures */

/**
 * The rules that name every file and every stand-in, and the lists of families: `--stack-<face>`, `-beside` (Latin among
 * Arabic words), `-bare` (without vowel signs), `--digits-<face>`.
 * @param {AllMeasures} measures
 * @returns {string}
 */
export function writeStyleSheet(measures) {
  const parts = faces.flatMap((face) => [...fileRules(face, measures), ...standInRules(face, measures)]);
  const stacks = faces.flatMap((face) => stacksOf(face)).map((line) => `  ${line}`);
  return `${[...parts, `:root {\n${stacks.join('\n')}\n}`].join('\n\n')}\n`;
}

/** @param {Face} face @param {AllMeasures} measures */
function fileRules(face, measures) {
  const shape = shapeOf(face, measures);
  return cutsOf(face).flatMap((cut) => {
    const { name, range, style, weight, variant } = cut;
    /** @param {string} family @param {number} scale */
    const rule = (family, scale) =>
      fontFace(family, `url("./${name}.woff2") format("woff2")`, { ...shape, size: shape.size * scale }, [
        ['font-style', style],
        ['font-weight', weight],
        ['unicode-range', range],
      ]);
    if (variant === 'bare') return [rule(`${face.family} Bare`, 1)];
    if (variant !== undefined) return [rule(`${face.family} Digits`, face.use === 'text' ? besideIf(face) : 1)];
    const isBeside = hasBeside(face) && style === 'normal';
    return [rule(face.family, 1), ...(isBeside ? [rule(`${face.family} Beside`, besideArabic)] : [])];
  });
}

/** @param {Face} face */
const besideIf = (face) => (hasBeside(face) ? besideArabic : 1);

/** @param {Face} face whether it is set among Arabic words */
const hasBeside = (face) => face.script === 'latin' && face.use === 'text';

/** @param {Face} face @param {AllMeasures} measures */
function standInRules(face, measures) {
  const { width, italicWidth, space } = measuresOf(face, measures);
  const shape = shapeOf(face, measures);
  return standInsOf(face).flatMap((standIn) => {
    const { name, local } = standIn;
    const upright = standInRule(local, (width * shape.size) / standIn.width, shape, face);
    const near = [`${face.family} Near ${name}`, `${face.family} Beside Near ${name}`];
    if (!hasBeside(face)) return [upright(near[0] ?? '', 1)];
    const slanted = local.map((/** @type {string} */ family) => `${family} Italic`);
    const scale = ((italicWidth ?? width) * shape.size) / (standIn.italicWidth ?? standIn.width);
    const italic = standInRule(slanted, scale, shape, face, 'italic');
    // Among Arabic words it is spaces that must be as wide.
    const spaces = standInRule(local, (space * shape.size) / (standIn.space ?? space), shape, face);
    return [upright(near[0] ?? '', 1), italic(near[0] ?? '', 1), spaces(near[1] ?? '', besideArabic)];
  });
}

/**
 * @param {readonly string[]} local
 * @param {number} scale
 * @param {{ ascent: number, descent: number, size: number }} line
 * @param {Face} face
 * @param {string} [style]
 * @returns {(family: string, by: number) => string}
 */
function standInRule(local, scale, { ascent, descent, size }, { script }, style) {
  const source = local.map((name) => `local("${name}")`).join(', ');
  const heights = { ascent: (ascent * size) / scale, descent: (descent * size) / scale };
  const isArabic = script === 'arabic';
  return (family, by) =>
    fontFace(family, source, { ...heights, isOverridden: !isArabic, size: scale * by }, [
      ...(style ? [/** @type {const} */ (['font-style', style])] : []),
      ...(isArabic ? [/** @type {const} */ (['unicode-range', 'U+0600-06FF'])] : []),
    ]);
}

/** @param {Face} face */
function standInsOf({ script, use }) {
  if (script === 'arabic') return standIns.arabic;
  return use === 'interface' ? standIns.interface : standIns.latin;
}

/**
 * How large a face is set, and the heights of its lines: text faces take the lines of the first one, so that words stand on
 * the same line whichever is chosen.
 * @param {Face} face
 * @param {AllMeasures} measures
 */
function shapeOf(face, measures) {
  const own = measuresOf(face, measures);
  if (!hasBeside(face)) return { size: face.look ?? 1, ascent: own.ascent, descent: own.descent, isOverridden: false };
  const standard = measuresOf(faces[0] ?? face, measures);
  const size = standard.xHeight / own.xHeight;
  return { size, ascent: standard.ascent / size, descent: standard.descent / size, isOverridden: size !== 1 };
}

/** @param {Face} face @param {AllMeasures} measures */
function measuresOf(face, measures) {
  const found = measures.get(face);
  if (!found) throw new Error(`${face.family} has not been measured`);
  return found;
}

/**
 * @param {string} family
 * @param {string} source
 * @param {{ size: number, ascent: number, descent: number, isOverridden: boolean }} shape
 * @param {ReadonlyArray<readonly [string, string]>} descriptors
 */
function fontFace(family, source, { size, ascent, descent, isOverridden }, descriptors) {
  const all = [
    ['font-family', `"${family}"`],
    ['src', source],
    ['font-display', 'swap'],
    ...descriptors,
    ...(size === 1 ? [] : [['size-adjust', percent(size)]]),
    ...(isOverridden
      ? [
          ['ascent-override', percent(ascent)],
          ['descent-override', percent(descent)],
          ['line-gap-override', '0%'],
        ]
      : []),
  ];
  return `@font-face {\n${all.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(2)}%`;

/** @param {Face} face */
function stacksOf(face) {
  const { id, family } = face;
  /** @param {string} first @param {string} near */
  const stack = (first, near) =>
    [first, ...standInsOf(face).map(({ name }) => `${family} ${near} ${name}`)].map((name) => `"${name}"`).join(', ');
  return [
    `--stack-${id}: ${stack(family, 'Near')};`,
    ...(hasBeside(face) ? [`--stack-${id}-beside: ${stack(`${family} Beside`, 'Beside Near')};`] : []),
    ...(face.script === 'arabic' ? [`--stack-${id}-bare: ${stack(`${family} Bare`, 'Near')};`] : []),
    `--digits-${id}: "${family} Digits",;`,
  ];
}
