'use client';

import { Notice } from '@/components/ui/notice';
import { languages } from '@/core/languages/table';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { defaultLocale, locales } from '@/i18n/routing';
import './globals.css';

/** The root layout itself failed: nothing of the page is left, so the notice stands alone, in each of the locales. */
export default function GlobalError({ reset }: { error: unknown; reset: () => void }) {
  return (
    <html lang={defaultLocale} dir={languages[defaultLocale].direction}>
      <body>
        <title>{messages[defaultLocale].error.title}</title>
        <main>
          {locales.map((locale) => {
            const { title, text, tryAgain, library } = messages[locale].error;
            return (
              <div key={locale} lang={locale} dir={languages[locale].direction}>
                <Notice title={title} text={text}>
                  <button type="button" onClick={() => reset()}>
                    {tryAgain}
                  </button>
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
