import type { MetadataRoute } from 'next';
import { languages } from '@/core/languages/table';
import { messages } from '@/i18n/messages';
import { namesOfHouse } from '@/i18n/names-of-house';
import { defaultLocale } from '@/i18n/routing';
import { themeColours } from './theme-colours';

/** What a device shows of the site when a reader keeps it among the apps. */
export default function manifest(): MetadataRoute.Manifest {
  const { site } = messages[defaultLocale];
  return {
    name: namesOfHouse(defaultLocale)
      .map(({ text }) => text)
      .join(' · '),
    short_name: site.name,
    description: site.description,
    lang: defaultLocale,
    dir: languages[defaultLocale].direction,
    start_url: '/',
    display: 'minimal-ui',
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
