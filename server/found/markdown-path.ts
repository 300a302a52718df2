import { exportFormats } from '@/core/export/formats';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';

const ending = `.${exportFormats.markdown.ending}`;

/** The slug in the last part of an address that asks for an article as Markdown; null where it asks for something else. */
export function slugOfMarkdown(name: string): string | null {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : null;
}

/** Where the Markdown is made that an address asks for, by the parts of its path after the locale; null for any other. */
export function markdownPath(locale: Locale, [section, name, ...more]: readonly string[]): string | null {
  if (section !== 'read' || name === undefined || more.length > 0) return null;
  const slug = slugOfMarkdown(name);
  return slug === null ? null : paths.markdownFile(locale, slug);
}
