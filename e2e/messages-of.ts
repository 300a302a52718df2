import { readFileSync } from 'node:fs';
import type { Messages } from './fixtures';

export type AnyLocale = 'en' | 'ar' | 'fr' | 'de';

/** The words of the interface in any locale, also in those that no project runs in. */
export function messagesOf(locale: AnyLocale): Messages {
  return JSON.parse(readFileSync(new URL(`../messages/${locale}.json`, import.meta.url), 'utf8'));
}

/** True for a text that is one of the messages of a locale, whatever is filled in. */
export function isMessage(text: string, locale: AnyLocale): boolean {
  const said = text.replace(/[\u2066-\u2069\u200E\u200F\u061C]/gu, '').trim();
  return patternsOf(locale).some((pattern) => pattern.test(said));
}

const patterns = new Map<AnyLocale, readonly RegExp[]>();

function patternsOf(locale: AnyLocale): readonly RegExp[] {
  const made = patterns.get(locale) ?? textsOf(messagesOf(locale)).flatMap(formsOf).map(toPattern);
  patterns.set(locale, made);
  return made;
}

function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsOf);
}

/** The texts of a plural, or the one text of another message. */
function formsOf(message: string): string[] {
  if (!message.includes(', plural,')) return [message];
  return [...message.matchAll(/\S+ \{((?:[^{}]|\{\w+\})*)\}/gu)].map(([, form = '']) => form);
}

function toPattern(text: string): RegExp {
  const parts = text.split(/\{\w+\}/u).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`, 'u');
}
