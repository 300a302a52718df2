import { defineRouting } from 'next-intl/routing';
import { messages } from './messages';

/** What the interface speaks. Not the same as a language: an article can be written in more of these. */
export type Locale = keyof typeof messages;

export const locales = Object.keys(messages) as Locale[];

export const routing = defineRouting({
  locales,
  defaultLocale: 'en',
  // No answer sets a cookie, so that every page can be kept by any cache (see `proxy.ts` for the stored choice).
  localeCookie: false,
  // Every page names its language versions itself, with absolute addresses.
  alternateLinks: false,
});

/** True when `value` names a locale of the interface. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(messages, value);
}
