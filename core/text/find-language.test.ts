import { describe, expect, it } from 'vitest';
import { findLanguage } from './find-language';

describe('findLanguage in Arabic script', () => {
  it.each([
    ['طباعة', 'ar'],
    ['أ\u0653 إ ؤ ئ ة ى ٱ مَدْرَسَــةٌ', 'ar'],
    ['١٩٩٩', 'ar'],
    ['ڤيديو', 'ar'],
    ['ﻛﺘﺎب', 'ar'],
    ['روزنامه', 'ar'],
    ['پنجره', 'fa'],
    ['کتاب', 'fa'],
    ['می\u200cخواهم', 'fa'],
    ['ﭘﻨﺠﺮه', 'fa'],
    ['۱۳۷۸', 'fa'],
    ['پاکستان زندہ باد', 'ur'],
    ['لڑکے', 'ur'],
    ['ښځه', 'ps'],
    ['کوردستان ڕێگا', 'ckb'],
    ['سنڌي ٻولي', 'und-Arab'],
  ])('reads %s as %s', (text, language) => {
    expect(findLanguage(text, 'Arab')).toBe(language);
  });
});

describe('findLanguage in Latin script', () => {
  it.each([
    ['ISIS', 'en'],
    ['The Reference', 'en'],
    ['café', 'en'],
    ['Café of the Straße', 'en'],
    ['C++', 'en'],
    ['Le', 'en'],
    ['Libération', 'fr'],
    ['Les Temps Modernes', 'fr'],
    ["L'Equipe", 'fr'],
    ['Académie franc\u0327aise', 'fr'],
    ['Straße', 'de'],
    ['Süddeutsche Zeitung', 'de'],
    ['Der Spiegel', 'de'],
    ['Die Hard', 'en'],
    ['São Paulo', 'und-Latn'],
  ])('reads %s as %s', (text, language) => {
    expect(findLanguage(text, 'Latn')).toBe(language);
  });

  it('knows no language for numbers', () => {
    expect(findLanguage('+20 2 5555 0199', 'Zyyy')).toBe('und');
  });
});
