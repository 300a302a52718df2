import { describe, expect, it } from 'vitest';
import { nameIn } from './name-in';

describe('nameIn', () => {
  it('gives a name that all editions share', () => {
    expect(nameIn('CEMO Center - Paris', 'ar', 'en')).toBe('CEMO Center - Paris');
  });

  it('gives the form of the language asked for', () => {
    expect(nameIn({ en: 'The Reference', ar: 'المرجع' }, 'ar', 'en')).toBe('المرجع');
  });

  it('falls back to the language the article was written in, then to any', () => {
    expect(nameIn({ en: 'The Reference', fr: 'La Reference' }, 'ar', 'fr')).toBe('La Reference');
    expect(nameIn({ de: 'Die Referenz' }, 'ar', 'fr')).toBe('Die Referenz');
  });

  it('has no name to give where there is none', () => {
    expect(nameIn(null, 'en', 'en')).toBeNull();
    expect(nameIn({}, 'en', 'en')).toBeNull();
  });
});
