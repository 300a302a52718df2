/**
 * A typeface that text is set in.
 * @typedef {object} Face
 * @property {string} id begins the names of its files, and is what a preference stores
 * @property {string} family
 * @property {'latin' | 'arabic'} script
 * @property {string} package
 * @property {Record<'core' | 'further', string>} regular which file of the package holds the common characters, which the others
 * @property {Record<'core' | 'further', string>} [italic]
 * @property {string} weight what the regular file serves: `400 700` for a variable one
 * @property {'text' | 'interface'} use
 * @property {boolean} [isStandard] its files are cut finer, since every reader loads some
 * @property {string} [reserved] the name it has here, where its licence reserves its own for the unchanged font
 * @property {readonly string[]} [bareWithout] features that make room between letters for their signs; not where those are hidden
 * @property {number} [look] how large it must be set to look like the others of its script
 */

const variable = '@fontsource-variable/';

/** @param {string} name */
const latinFiles = (name) => ({
  regular: { core: `${name}-latin-wght-normal`, further: `${name}-latin-ext-wght-normal` },
  italic: { core: `${name}-latin-wght-italic`, further: `${name}-latin-ext-wght-italic` },
});

/** @param {string} file */
const arabicFiles = (file) => ({ regular: { core: file, further: file } });

/** @type {readonly Face[]} */
export const faces = [
  {
    id: 'literata',
    family: 'Literata',
    script: 'latin',
    package: `${variable}literata`,
    ...latinFiles('literata'),
    weight: '400 700',
    use: 'text',
    isStandard: true,
  },
  {
    id: 'source-serif',
    family: 'Source Serif',
    script: 'latin',
    package: `${variable}source-serif-4`,
    ...latinFiles('source-serif-4'),
    weight: '400 700',
    use: 'text',
    reserved: 'Muqabala Serif',
  },
  {
    id: 'garamond',
    family: 'Garamond',
    script: 'latin',
    package: `${variable}eb-garamond`,
    ...latinFiles('eb-garamond'),
    weight: '400 700',
    use: 'text',
  },
  {
    id: 'amiri',
    family: 'Amiri',
    script: 'arabic',
    package: '@fontsource/amiri',
    ...arabicFiles('amiri-arabic-400-normal'),
    weight: '400 700',
    use: 'text',
    isStandard: true,
  },
  {
    id: 'naskh',
    family: 'Noto Naskh',
    script: 'arabic',
    package: `${variable}noto-naskh-arabic`,
    ...arabicFiles('noto-naskh-arabic-arabic-wght-normal'),
    weight: '400 700',
    use: 'text',
    look: 0.95,
  },
  {
    id: 'scheherazade',
    family: 'Scheherazade',
    script: 'arabic',
    package: '@fontsource/scheherazade-new',
    ...arabicFiles('scheherazade-new-arabic-400-normal'),
    weight: '400 700',
    use: 'text',
    reserved: 'Muqabala Naskh',
    look: 0.95,
    bareWithout: ['calt', 'kern'],
  },
  {
    id: 'plex',
    family: 'Plex Latin',
    script: 'latin',
    package: '@fontsource/ibm-plex-sans-arabic',
    regular: { core: 'ibm-plex-sans-arabic-latin-400-normal', further: 'ibm-plex-sans-arabic-latin-ext-400-normal' },
    weight: '400 700',
    use: 'interface',
    reserved: 'Muqabala Sans',
  },
  {
    id: 'plex-arabic',
    family: 'Plex Arabic',
    script: 'arabic',
    package: '@fontsource/ibm-plex-sans-arabic',
    ...arabicFiles('ibm-plex-sans-arabic-arabic-400-normal'),
    weight: '400 700',
    use: 'interface',
    reserved: 'Muqabala Sans Arabic',
  },
];

/** Latin beside Arabic words is smaller than the Arabic is set, as it is in an Arabic line. */
export const besideArabic = 0.82;

/**
 * Layout features that are kept: what joins letters, sets their signs, and kerns. What must be asked for is left out.
 */
export const features = {
  latin: ['ccmp', 'locl', 'liga', 'calt', 'clig', 'kern', 'mark', 'mkmk'],
  arabic: 'ccmp locl isol init medi fina rlig rclt calt liga curs kern mark mkmk'.split(' '),
};

/** @typedef {{ name: string, local: readonly string[], width: number, italicWidth?: number, space?: number }} StandIn */

/**
 * Faces that readers' systems have, shown until ours has come. `width` is what `averageWidth` finds for the sample below
 * in a face that has these measures, `italicWidth` in its italics, `space` between its words; each line is one set of measures under the names it
 * has in one system or another.
 */
/** @type {Record<'latin' | 'interface' | 'arabic', ReadonlyArray<StandIn>>} */
export const standIns = {
  latin: [
    {
      name: 'Times',
      local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      width: 0.4062,
      italicWidth: 0.4054,
      space: 0.25,
    },
    { name: 'Georgia', local: ['Georgia', 'Gelasio'], width: 0.4436, italicWidth: 0.4531, space: 0.2412 },
    { name: 'Noto', local: ['Noto Serif'], width: 0.4835, italicWidth: 0.4676, space: 0.26 },
  ],
  interface: [
    { name: 'Arial', local: ['Arial', 'Liberation Sans', 'Helvetica'], width: 0.4483 },
    { name: 'Roboto', local: ['Roboto'], width: 0.447 },
  ],
  arabic: [
    { name: 'DejaVu', local: ['DejaVu Sans'], width: 0.4768 },
    { name: 'Naskh', local: ['Noto Naskh Arabic'], width: 0.4143 },
  ],
};

/** What widths are measured with. */
export const samples = {
  latin:
    'The scribe reads the old copy aloud while a second man follows the new one with his finger, and wherever the two part company he stops, and they decide which of them is right. This scene was repeated, with small changes of furniture, for more than a thousand years and in every city where Arabic books were copied.',
  arabic:
    'تكرر هذا المشهد أكثر من ألف عام في كل مدينة نسخت فيها الكتب العربية ولم يتغير فيه إلا الأثاث فالكتاب الثاني على المنضدة إنما وضع ليحتكم إليه وأصله من المواجهة أن تجعل شيئا قبالة شيء حتى ينظر كل منهما في وجه صاحبه',
};
