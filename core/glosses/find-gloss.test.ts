import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguageTag, type LanguageTag, languages } from '../languages/table';
import { findGloss, foldLabel } from './find-gloss';
import { labelGlosses } from './label-glosses';

const edition = (language: LanguageTag, glosses: Record<string, string> = {}) => ({ language, glosses });

describe('foldLabel', () => {
  it.each([
    ['guillemets', '«طباعة»'],
    ['guillemets with spaces inside', '« طباعة »'],
    ['guillemets with no-break spaces inside', '«\u00A0طباعة\u00A0»'],
    ['quotation marks', '“طباعة”'],
    ['straight quotation marks', '"طباعة"'],
    ['tatweel', 'طبـــاعة'],
    ['vowel signs', 'طِبَاعَة'],
    ['direction marks', '\u200Fطباعة\u200F'],
    ['direction marks outside guillemets', '\u200F«طباعة»\u200F'],
    ['isolates', '\u2067طباعة\u2069'],
    ['joiners', 'ط\u200Dباعة'],
  ])('looks through %s', (_, label) => {
    expect(foldLabel(label)).toBe('طباعة');
  });

  it('takes no account of case', () => {
    expect(foldLabel('“PRINT”')).toBe('print');
  });

  it('leaves marks inside a fragment', () => {
    expect(foldLabel('a «b» c')).toBe('a «b» c');
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (label) => {
        // Lower case of lower case is the same for every letter, and no mark is uncovered by taking others away.
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
      }),
    );
  });
});

describe('findGloss', () => {
  it('knows the print label in every language that needs a gloss of it', () => {
    expect(findGloss(edition('en'), '«طباعة»')).toBe('Print');
    expect(findGloss(edition('fr'), 'طبـاعة')).toBe('Imprimer');
    expect(findGloss(edition('de'), 'طِبَاعَة')).toBe('Drucken');
    expect(findGloss(edition('ar'), 'Print')).toBe('طباعة');
  });

  it('takes the editor’s gloss before the built-in one', () => {
    expect(findGloss(edition('en', { طباعة: 'Print this page' }), '«طباعة»')).toBe('Print this page');
  });

  it('finds a gloss whichever way the editor wrote the fragment', () => {
    expect(findGloss(edition('en', { '«بلغ»': 'reached' }), 'بَلَغَ')).toBe('reached');
    expect(findGloss(edition('ar', { isis: 'تنظيم داعش' }), 'ISIS')).toBe('تنظيم داعش');
  });

  it('takes the gloss of the very spelling before one that is only alike', () => {
    const glosses = { بَصْر: 'Basr, a name', بصر: 'sight' };
    expect(findGloss(edition('en', glosses), 'بصر')).toBe('sight');
    expect(findGloss(edition('en', glosses), 'بَصْر')).toBe('Basr, a name');
  });

  it('knows nothing of other words', () => {
    expect(findGloss(edition('en'), 'مدينة')).toBeNull();
    expect(findGloss(edition('ar'), 'طباعة')).toBeNull();
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'takes %j for a word like any other',
    (word) => {
      expect(findGloss(edition('ar'), word)).toBeNull();
      expect(findGloss(edition('ar', { [word]: 'شرح' }), word)).toBe('شرح');
    },
  );

  it('gives no gloss for marks alone', () => {
    expect(findGloss(edition('en', { '«»': 'nothing' }), '“”')).toBeNull();
  });
});

describe('the built-in glosses', () => {
  it('stand under their folded labels', () => {
    for (const label of Object.keys(labelGlosses)) expect(foldLabel(label)).toBe(label);
  });

  it('are never in the script of the label', () => {
    for (const [label, glosses] of Object.entries(labelGlosses)) {
      const arabic = /\p{Script=Arabic}/u.test(label);
      for (const tag of Object.keys(glosses).filter(isLanguageTag)) {
        expect(languages[tag].script, label).toBe(arabic ? 'Latn' : 'Arab');
      }
    }
  });
});
