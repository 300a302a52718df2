import localFont from 'next/font/local';

// The families come from @fontsource packages, so that nothing is fetched from elsewhere at build or in the browser.
// Each file holds one range of characters; a family of ours is the stack of its ranges. The font loader takes literals
// only, hence the ranges written out more than once.

const literata = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
  variable: '--face-literata',
  adjustFontFallback: 'Times New Roman',
  preload: false,
});

const literataFurther = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
      weight: '200 900',
      style: 'normal',
    },
    {
      path: '../node_modules/@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2',
      weight: '200 900',
      style: 'italic',
    },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
  variable: '--face-literata-further',
  adjustFontFallback: false,
  preload: false,
});

const amiri = localFont({
  src: [
    { path: '../node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/amiri/files/amiri-arabic-700-normal.woff2', weight: '700' },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200F, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFF',
    },
  ],
  variable: '--face-amiri',
  adjustFontFallback: false,
  preload: false,
});

// Digits, brackets and marks between Arabic words: the Latin face, as small as Latin words are in an Arabic line.
const literataBesideArabic = localFont({
  src: '../node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
  weight: '200 900',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
    { prop: 'size-adjust', value: '82%' },
  ],
  variable: '--face-literata-beside-arabic',
  adjustFontFallback: false,
  preload: false,
});

const plexLatin = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
  variable: '--face-plex-latin',
  adjustFontFallback: false,
  preload: false,
});

const plexArabic = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
      weight: '600',
    },
  ],
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0600-06FF, U+0750-077F, U+0870-08FF, U+200C-200F, U+204F, U+2E41, U+FB50-FDFF, U+FE70-FEFF',
    },
  ],
  variable: '--face-plex-arabic',
  adjustFontFallback: false,
  preload: false,
});

/** Class names that make the faces' custom properties known; for the root element. */
export const faces = [literata, literataFurther, literataBesideArabic, amiri, plexLatin, plexArabic]
  .map((face) => face.variable)
  .join(' ');
