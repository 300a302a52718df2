import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PreferencesButton } from '@/components/preferences/preferences-button';
import { Shell } from '@/components/shell/shell';
import { namesOfHouse } from '@/i18n/names-of-house';
import { paths } from '@/i18n/navigation';
import { type Locale, locales } from '@/i18n/routing';
import { readPanelWords } from '@/server/preferences/panel-words';

/** The shell of a page in a locale. `addressIn` gives the page's own address in each locale. */
export async function PageShell({
  locale,
  addressIn,
  children,
}: {
  locale: Locale;
  addressIn: (locale: Locale) => string;
  children: ReactNode;
}) {
  const t = await getTranslations({ locale });
  const others = locales
    .filter((other) => other !== locale)
    .map((other) => ({ locale: other, href: addressIn(other) }));
  return (
    <Shell
      words={{
        skip: t('shell.skip'),
        home: t('shell.home'),
        search: t('search.link'),
        locales: t('shell.locales'),
        names: namesOfHouse(locale),
      }}
      home={paths.library(locale)}
      search={paths.searchField(locale)}
      locale={locale}
      others={others}
      tools={<PreferencesButton words={await readPanelWords(locale)} />}
    >
      {children}
    </Shell>
  );
}
