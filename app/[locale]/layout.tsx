import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChoiceKeeper } from '@/components/preferences/choice-keeper';
import { PreferencesScript } from '@/components/preferences/preferences-script';
import { PageErrors } from '@/components/shell/page-errors';
import { languages } from '@/core/languages/table';
import { paths } from '@/i18n/navigation';
import { defaultLocale, isLocale, locales } from '@/i18n/routing';
import { themeColours } from '../theme-colours';
import '../globals.css';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** Under a notch, too; nothing here keeps a reader from zooming. */
export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColours.light },
    { media: '(prefers-color-scheme: dark)', color: themeColours.dark },
  ],
};

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'site' });
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
  };
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: 'error' });
  // The script in the head writes a reader's choices on the root before React sees it: hence no warning.
  return (
    <html lang={locale} dir={languages[locale].direction} suppressHydrationWarning>
      <head>
        <PreferencesScript />
      </head>
      <body>
        <PageErrors
          title={t('title')}
          text={t('text')}
          tryAgain={t('tryAgain')}
          library={t('library')}
          home={paths.library(locale)}
        >
          {children}
        </PageErrors>
        <ChoiceKeeper />
      </body>
    </html>
  );
}
