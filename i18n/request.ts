import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { messages } from './messages';
import { defaultLocale, isLocale } from './routing';

// next-intl asks for a default export here.
export default getRequestConfig(async ({ locale: asked }) => {
  const tag = asked ?? (await rootLocale());
  const locale = tag !== undefined && isLocale(tag) ? tag : defaultLocale;
  // Articles carry local times: they are formatted as they stand, never shifted.
  return { locale, messages: messages[locale], timeZone: 'UTC' };
});
