import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';

/** Address of the search in a locale, without a query. */
export function searchPath(locale: Locale): string {
  return `${paths.library(locale)}/search`;
}
