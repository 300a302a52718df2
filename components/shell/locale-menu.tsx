import { Languages } from 'lucide-react';
import { languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { LocaleLink } from './locale-link';

type Props = {
  locale: Locale;
  /** This page in the other locales. */
  others: readonly { locale: Locale; href: string }[];
  /** Says what is chosen here. */
  label: string;
};

/**
 * The ways to the other locales, each under the name that its readers call it by. In a line where there is room; else in
 * a menu of the browser's own, which opens, closes and gives the focus back without any script.
 */
export function LocaleMenu({ locale, others, label }: Props) {
  return (
    <nav className="locales" aria-label={label}>
      <button type="button" className="locales-button" popoverTarget="locale-list" title={label}>
        <Languages aria-hidden="true" size={20} />
        <span className="sr-only">{label}</span>
        <span className="locale-shown" lang={locale} dir={languages[locale].direction}>
          {languages[locale].endonym}
        </span>
      </button>
      <ul id="locale-list" className="locale-list" popover="auto">
        {others.map((other) => (
          <li key={other.locale}>
            <LocaleLink
              href={other.href}
              locale={other.locale}
              direction={languages[other.locale].direction}
              label={languages[other.locale].endonym}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}
