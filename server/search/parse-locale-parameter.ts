import type { SearchFault } from '../../core/search/search-answer';
import { defaultLocale, isLocale, type Locale } from '../../i18n/routing';
import type { Parameters } from './parse-search-parameters';

type ParsedLocale =
  | { readonly locale: Locale; readonly fault: null }
  | { readonly locale: null; readonly fault: SearchFault };

/** The locale that `locale` names, the default where it names none. */
export function parseLocaleParameter(parameters: Parameters): ParsedLocale {
  const [asked = defaultLocale, ...more] = parameters.getAll('locale');
  if (more.length > 0) return { locale: null, fault: { reason: 'repeated', values: { parameter: 'locale' } } };
  return isLocale(asked)
    ? { locale: asked, fault: null }
    : { locale: null, fault: { reason: 'unknownLocale', values: { locale: asked } } };
}
