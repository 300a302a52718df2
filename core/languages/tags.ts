/** The script of every language of the table, by tag. Apart from it, for parts of a page that need no more. */
export const scripts = { en: 'Latn', ar: 'Arab', fr: 'Latn', de: 'Latn' } as const;

export type LanguageTag = keyof typeof scripts;

export const languageTags = Object.keys(scripts) as LanguageTag[];
