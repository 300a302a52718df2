import { languages } from '@/core/languages/table';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { defaultLocale, locales } from '@/i18n/routing';
import { Notice } from '../ui/notice';

/** Says in each of the locales that the page failed, and what to do. */
export function FailureNotices({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <>
      <title>{messages[defaultLocale].error.title}</title>
      {locales.map((locale) => {
        const { title, text, tryAgain, library } = messages[locale].error;
        return (
          <div key={locale} lang={locale} dir={languages[locale].direction}>
            <Notice title={title} text={text}>
              <button type="button" onClick={onTryAgain}>
                {tryAgain}
              </button>
              <a href={paths.library(locale)}>{library}</a>
            </Notice>
          </div>
        );
      })}
    </>
  );
}
