import { describe, expect, it } from 'vitest';
import { languages } from '../core/languages/table';
import { messages } from './messages';
import { type Locale, locales } from './routing';

/** What is the same word, or the same name, in two languages; each is checked to be one. */
const sharedWords: { readonly [pair: string]: readonly string[] } = {
  'en ar': ['companion.keyShift', 'companion.keyEnter', 'companion.keyEscape'],
  'en fr': [
    'site.name',
    'browse.onPage',
    'reader.notes',
    'reader.source',
    'preferences.page',
    'preferences.value.face.*',
  ],
  'en de': [
    'site.name',
    'reader.links',
    'companion.keyEnter',
    'companion.keyEscape',
    'preferences.value.theme.sepia',
    'preferences.value.face.*',
  ],
  'ar fr': [],
  'ar de': ['companion.keyEnter', 'companion.keyEscape'],
  'fr de': ['site.name', 'print.paper', 'preferences.value.arrangement.list', 'preferences.value.face.*'],
};

const english = flatten(messages.en);

describe.each(locales)('messages/%s.json', (locale) => {
  const own = flatten(messages[locale]);

  it('has every key of the English messages and no other', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it('fills in the same values as the English messages', () => {
    const values = (sentence = '') => [...new Set(sentence.match(/\{(\w+)(?=[},])/g))].sort();
    for (const key of Object.keys(english)) expect(values(own[key]), key).toEqual(values(english[key]));
  });

  it('has every plural form of its language (I18N-06)', () => {
    const forms = new Intl.PluralRules(languages[locale].intl).resolvedOptions().pluralCategories;
    const plurals = Object.entries(own).filter(([, sentence]) => sentence.includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(0);
    for (const [key, sentence] of plurals) {
      const written = [...sentence.matchAll(/(\S+) \{(?!\w+\})/g)]
        .map(([, form]) => form)
        .filter((form) => form !== '=0');
      expect(written.toSorted(), key).toEqual(forms.toSorted());
    }
  });

  it('has no empty words, and no space at an end of any or twice in it', () => {
    for (const [key, sentence] of Object.entries(own)) expect(sentence, key).toMatch(/^\S(?:(?!\s\s).)*(?<=\S)$/u);
  });

  it('quotes and elides with its language’s own marks (I18N-11)', () => {
    for (const [key, sentence] of Object.entries(own)) {
      expect(sentence, key).not.toMatch(/["']|\.\.\./);
      const foreign = locales
        .filter((other) => other !== locale)
        .flatMap((other) => languages[other].quotes)
        .map((mark) => mark.trim())
        .filter((mark) => !languages[locale].quotes.some((quote) => quote.trim() === mark) && mark !== '’');
      for (const mark of foreign) expect(sentence, key).not.toContain(mark);
    }
  });
});

describe.each(pairsOf(locales))('messages/%s.json and messages/%s.json', (one, other) => {
  it('say nothing in the same words, except what is the same word in both (I18N-13)', () => {
    const [ofOne, ofOther] = [flatten(messages[one]), flatten(messages[other])];
    const same = Object.keys(english).filter((key) => toCompared(ofOne[key]) === toCompared(ofOther[key]));
    const names = same.map((key) => key.replace(/(\.face|^search\.examples)\..*/, '$1.*'));
    expect([...new Set(names)].toSorted()).toEqual(sharedWords[`${one} ${other}`]?.toSorted());
  });
});

describe('messages/fr.json', () => {
  const french = Object.entries(flatten(messages.fr));

  it('keeps the space before : ; ? ! and inside « » from breaking', () => {
    for (const [key, words] of french) {
      // What is typed to ask for an author or a day is no French.
      const sentence = words.replace(/\b(?:auteur|langue|thème|avant|après):/g, '');
      expect(sentence, key).not.toMatch(/(?<![\u00a0\d])[:»]/);
      expect(sentence, key).not.toMatch(/(?<!\u202f)[;?!]/);
      expect(sentence, key).not.toMatch(/«(?!\u00a0)/);
    }
    expect(french.filter(([, sentence]) => /[\u00a0\u202f]/.test(sentence)).length).toBeGreaterThan(5);
  });
});

function pairsOf(all: readonly Locale[]): [Locale, Locale][] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other): [Locale, Locale] => [one, other]));
}

function toCompared(sentence = ''): string {
  return sentence.normalize('NFC').toLowerCase();
}

function flatten(words: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}
