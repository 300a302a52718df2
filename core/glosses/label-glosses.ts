import type { LanguageTag } from '../languages/table';

/** Labels that saved newspaper pages carry, folded as `foldLabel` folds, with their meaning by language. */
export const labelGlosses: { readonly [label: string]: { readonly [tag in LanguageTag]?: string } } = {
  طباعة: { en: 'Print', fr: 'Imprimer', de: 'Drucken' },
  مشاركة: { en: 'Share', fr: 'Partager', de: 'Teilen' },
  شارك: { en: 'Share', fr: 'Partager', de: 'Teilen' },
  إعلان: { en: 'Advertisement', fr: 'Publicité', de: 'Anzeige' },
  المصدر: { en: 'Source', fr: 'Source', de: 'Quelle' },
  عاجل: { en: 'Breaking news', fr: 'Dernière minute', de: 'Eilmeldung' },
  خاص: { en: 'Exclusive', fr: 'Exclusif', de: 'Exklusiv' },
  المزيد: { en: 'More', fr: 'Plus', de: 'Mehr' },
  المرجع: { en: 'The Reference', fr: 'La Reference', de: 'Die Referenz' },
  print: { ar: 'طباعة' },
  share: { ar: 'مشاركة' },
  advertisement: { ar: 'إعلان' },
  'breaking news': { ar: 'عاجل' },
  exclusive: { ar: 'خاص' },
  'the reference': { ar: 'المرجع' },
};
