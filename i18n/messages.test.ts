import { describe, expect, it } from 'vitest';
import { messages } from './messages';

const pluralForms = { en: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;

const english = flatten(messages.en);

describe.each(Object.entries(messages))('messages/%s.json', (locale, words) => {
  const own = flatten(words);

  it('has every key of the English messages and no other', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it('fills in the same values as the English messages', () => {
    const values = (sentence = '') => [...new Set(sentence.match(/\{(\w+)(?=[},])/g))].sort();
    for (const key of Object.keys(english)) expect(values(own[key]), key).toEqual(values(english[key]));
  });

  it('leaves nothing untranslated', () => {
    if (locale === 'en') return;
    for (const key of Object.keys(english)) expect(own[key], key).not.toBe(english[key]);
  });

  it('has every plural form of its language', () => {
    const forms = pluralForms[locale as keyof typeof pluralForms];
    const plurals = Object.entries(own).filter(([, sentence]) => sentence.includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, sentence] of plurals) {
      for (const form of forms) expect(sentence, key).toMatch(new RegExp(`\\b${form} \\{`));
    }
  });
});

function flatten(words: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}
