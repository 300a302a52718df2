import type { Metadata } from 'next';
import { PreferencesScript } from '@/components/preferences/preferences-script';
import { Notice } from '@/components/ui/notice';
import { languages } from '@/core/languages/table';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { defaultLocale, locales } from '@/i18n/routing';
import './globals.css';

export const metadata: Metadata = { title: messages[defaultLocale].notFound.title };

/** An address outside every locale: says so in each of them. */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} dir={languages[defaultLocale].direction} suppressHydrationWarning>
      <head>
        <PreferencesScript />
      </head>
      <body>
        <main className="facing-notices">
          {locales.map((locale) => {
            const { title, text, library } = messages[locale].notFound;
            return (
              <div key={locale} lang={locale} dir={languages[locale].direction}>
                <Notice title={title} text={text}>
                  <a href={paths.library(locale)}>{library}</a>
                </Notice>
              </div>
            );
          })}
        </main>
      </body>
    </html>
  );
}
