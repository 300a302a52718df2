import type { Preference } from '@/core/preferences/preference';
import { isOfPaper } from './is-of-paper';
import type { PanelLanguage } from './panel-words';

/** The languages that the page sets text in; where it has no article, those the library has in every article. */
export function languagesRead(languages: readonly PanelLanguage[]): readonly PanelLanguage[] {
  const onPage = new Set([...document.querySelectorAll<HTMLElement>('article .cell')].map(({ lang }) => lang));
  const read = languages.filter(({ tag }) => onPage.has(tag));
  return read.length > 0 ? read : languages.filter(({ tag }) => tag === 'en' || tag === 'ar');
}

/** True where a preference makes sense: for a language that is read, for a script that one of them is written in. */
export function isOffered({ name, offered, language, script }: Preference, read: readonly PanelLanguage[]): boolean {
  if (offered === false || isOfPaper(name)) return false;
  return read.some((one) => (language ?? one.tag) === one.tag && (script ?? one.script) === one.script);
}
