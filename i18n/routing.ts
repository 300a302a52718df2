import { messages } from './messages';

/** What the interface speaks. Not the same as a language: an article can be written in more of these. */
export type Locale = keyof typeof messages;

export const locales = Object.keys(messages) as Locale[];

/** The locale of a request that asks for none we have. */
export const defaultLocale: Locale = 'en';

/** True when `value` names a locale of the interface. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(messages, value);
}
