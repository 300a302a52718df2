import { describe, expect, it } from 'vitest';
import sample from '../fixtures/cases.json';
import { matches } from '../fixtures/matches';

/** Query and text of a pair that must match, by what it exercises. */
const found: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'hamza (SRCH-01)': [
    ['اسفي', 'مدينة آسفي القديمة'],
    ['أحمد', 'كتب احمد رسالة'],
    ['إسلام', 'الاسلام'],
    ['ٱلكتاب', 'الكتاب مفتوح'],
    ['امن', 'آمن الناس'],
    // Composed and decomposed: alef with a combining hamza above, below, madda.
    ['ا\u0654حمد', 'أحمد'],
    ['إدارة', 'ا\u0655دارة'],
    ['ا\u0653سفي', 'اسفي'],
    ['مؤتمر', 'مو\u0654تمر'],
    ['رئيس', 'ري\u0654يس'],
    ['رئيس', 'رى\u0654يس'],
    ['رئيس', 'ر\u06cc\u0654يس'],
  ],
  'yeh (SRCH-01)': [
    ['مصطفى', 'مصطفي'],
    ['علی', 'على الطاولة'],
    ['فی', 'في البيت'],
  ],
  'teh marbuta (SRCH-01)': [
    ['مدرسة', 'مدرسه قريبة'],
    ['مكتبه', 'المكتبة'],
  ],
  'diacritics (SRCH-02)': [
    ['كَتَبَ', 'كتب'],
    ['مدرسة', 'مُدَرِّسَةٌ'],
    ['هذا', 'هٰذا'],
    ['كتابا', 'كتابًا'],
    ['رحمن', 'الرَّحْمَٰن'],
  ],
  'tatweel (SRCH-02)': [
    ['كتـــاب', 'كتاب'],
    ['محمد', 'محـمـد'],
  ],
  'digits (SRCH-03)': [
    ['١٤٤٥', 'سنة 1445'],
    ['۱۴۴۵', 'سنة ١٤٤٥'],
    ['1445', 'سال ۱۴۴۵'],
    ['2023', '٤/٣/٢٠٢٣'],
    // The letter of the era is no part of the year.
    ['2025', 'في عام 2025م'],
    ['١٤٤٦', 'سنة 1446هـ'],
    ['2025م', 'في 2025'],
  ],
  'presentation forms (SRCH-04)': [
    ['سلام', '\ufeb3\ufefc\ufee1'],
    ['الله', '\ufdf2'],
    ['لا', '\ufefb'],
    ['\ufee3\ufea4\ufee4\ufeaa', 'محمد'],
    // Vowel signs that stand on their own.
    ['كتب', 'ك\ufe76ت\ufe77ب'],
    ['صلى', 'محمد \ufdfa'],
    ['file', '\ufb01le'],
    ['2023', '\uff12\uff10\uff12\uff13'],
  ],
  'Persian forms of letters (SRCH-04)': [
    ['کتاب', 'كتاب'],
    ['كبير', 'کبیر'],
    ['ایران', 'ايران'],
  ],
  tokens: [
    ['كتاب', '«كتاب»'],
    ['كتاب', 'قلم،كتاب؛دفتر'],
    ['كتاب', 'أين الكتاب؟'],
    ['طباعة', 'label:طباعة/print'],
    ['كتاب', 'هذا\u00a0كتاب\u00a0جديد'],
    ['كتاب', 'هذا\u202fكتاب'],
    ['pdf', 'ملفPDF جديد'],
    ['ملف', 'ملفPDF جديد'],
    ['covid', 'COVID-19'],
    ['19', 'كوفيد-19'],
    ['قلم كتاب', 'كتاب ثم قلم'],
    ['example', 'https://example.com/a'],
    ['بيت', 'بيت٪'],
    // Written close to the name, and no part of it.
    ['محمد', 'محمد\ufdfa'],
    ['النبي', 'قال النبي\ufdfa'],
  ],
  'article (SRCH-05)': [
    ['الشارع', 'شارع طويل'],
    ['شارع', 'والشارع'],
    ['شارع', 'بالشارع'],
    ['شارع', 'كالشارع'],
    ['شارع', 'فالشارع'],
    ['شارع', 'للشارع'],
    ['للشارع', 'بالشارع'],
    ['لغة', 'للغة العربية'],
  ],
  'clitic (SRCH-05)': [
    ['قلم', 'كتاب وقلم'],
    ['وقلم', 'قلم'],
    ['مدينة', 'وبالمدينة'],
    ['مدينة', 'وللمدينة'],
  ],
  'stem (SRCH-06)': [
    ['طاولة', 'طاولات'],
    ['سائح', 'السائحون'],
    ['سائح', 'السائحين'],
    ['معلم', 'معلمان'],
    ['بيت', 'بيتها'],
    ['عرب', 'عربية'],
    ['مصري', 'مصرية'],
    ['كتاب', 'كتابي'],
    ['والد', 'الوالدان'],
    ['بيان', 'بيانات'],
    ['مكتبة', 'مكتباتها'],
    ['يد', 'يدي'],
  ],
  'invisible marks (SRCH-02)': [
    ['كتاب\u200f', 'كتاب'],
    ['\u202bكتاب\u202c', 'كتاب'],
    ['كتاب', 'كت\u200bاب'],
    ['كتاب', '\u2067كتاب\u2069'],
    ['می\u200cخواهم', 'میخواهم'],
    ['كتاب', '\ufeffكتاب'],
    ['co\u00adoperate', 'cooperate'],
  ],
};

/** Query and text of a pair that must not. */
const missed: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'another word': [
    ['نور', 'نار'],
    ['قلب', 'كلب'],
    ['سؤال', 'سوال'],
    ['مائدة', 'ماءدة'],
    ['باريس', 'پاريس'],
    ['كل', 'گل'],
    ['حال', 'خال'],
    ['كتب', 'كاتب'],
    ['عرب', 'غرب'],
  ],
  'a part of a word (SRCH-07)': [
    ['شرق', 'المشرق'],
    ['كتاب', 'مكتاب'],
    ['درس', 'مدرسة'],
    ['درس', 'يدرسون'],
    ['قلم', 'اقلمة'],
    ['art', 'party'],
    ['reader', 'readership'],
  ],
  'a particle without the article': [
    ['يت', 'بيت'],
    ['مدينة', 'بمدينة'],
    ['مدينة', 'لمدينة'],
    ['مدينة', 'كمدينة'],
    ['مدينة', 'فمدينة'],
    ['تاب', 'كتاب'],
  ],
  'too little left': [
    ['لد', 'ولد'],
    ['صل', 'وصل'],
    ['م', 'الم'],
    ['ي', 'الي'],
    ['ع', 'عين'],
    ['س', 'سه'],
    ['ب', 'بان'],
  ],
  'a part of a number': [
    ['45', '1445'],
    ['144', '١٤٤٥'],
    ['445', '۱۴۴۵'],
    ['20', '2023'],
  ],
  'a near word (SRCH-07)': [
    ['سلم', 'سلام'],
    ['كتب', 'كتاب'],
    ['مدن', 'مدينة'],
    ['طبعة', 'طباعة'],
    ['مدرسه', 'مدرسو'],
  ],
  'one word of two': [['كتاب قلم', 'كتاب ودفتر']],
  'nothing left (SRCH-07)': [
    ['', 'كتاب'],
    ['   ', 'كتاب'],
    ['\u064b\u064e', 'كتاب'],
    ['ـــ', 'كتاب'],
    ['؟!،', 'كتاب؟'],
    ['\u200f\u202e', 'كتاب'],
    ['"', 'كتاب'],
    ['🎉', '🎉'],
  ],
};

const latin: readonly (readonly ['en' | 'fr' | 'de', string, string, boolean])[] = [
  ['en', 'LIBRARY', 'the library', true],
  ['en', 'cafe', 'Café', true],
  ['en', 'book', 'Books', true],
  ['en', 'books', 'a book', true],
  ['en', 'city', 'cities', true],
  ['en', 'boxes', 'the box', true],
  ['en', 'church', 'churches', true],
  ['en', 'hero', 'heroes', true],
  ['en', 'library', 'the library’s stamp', true],
  ['en', 'library’s', 'the library', true],
  ['en', 'don’t', 'we don’t', true],
  ['en', 'bus', 'bu', false],
  ['en', 'class', 'clas', false],
  ['en', 'is', 'i', false],
  ['en', 'reading', 'read', false],
  ['fr', 'journal', 'les journaux', true],
  ['fr', 'travaux', 'le travail', true],
  ['fr', 'bateau', 'des bateaux', true],
  ['fr', 'oeuvre', 'l’œuvre', true],
  ['fr', 'l’homme', 'un homme', true],
  ['fr', 'ecole', 'École', true],
  ['fr', 'jeu', 'les jeux', true],
  ['fr', 'voix', 'voi', false],
  ['de', 'Strasse', 'Straße', true],
  ['de', 'Buch', 'Bücher', true],
  ['de', 'haus', 'Häuser', true],
  ['de', 'Frauen', 'eine Frau', true],
  ['de', 'Leserin', 'Leserinnen', true],
  ['de', 'Zeitung', 'Zeitungen', true],
  ['de', 'Tag', 'Tage', true],
  ['de', 'wer', 'we', false],
];

describe('a word of a query and a word of a text', () => {
  it.each(sample.cases)('are as the sample says: $id, $group, $note', ({ query, text, shouldMatch }) => {
    expect(matches(query, text)).toBe(shouldMatch);
  });

  for (const [rule, pairs] of Object.entries(found)) {
    it.each(pairs)(`match by ${rule}: %s in %s`, (query, text) => {
      expect(matches(query, text)).toBe(true);
    });
  }

  for (const [rule, pairs] of Object.entries(missed)) {
    it.each(pairs)(`do not match for ${rule}: %s in %s`, (query, text) => {
      expect(matches(query, text)).toBe(false);
    });
  }

  it.each(latin)('in %s: %s in %s is %s', (language, query, text, match) => {
    expect(matches(query, text, language)).toBe(match);
  });

  it.each([
    ['notes', 'I do not know', 'en'],
    ['planes', 'a plan', 'en'],
    ['wines', 'to win', 'en'],
    ['corner', 'corn', 'en'],
  ] as const)(
    'do not match by the endings of a language that the text is not in: %s in %s',
    (query, text, language) => {
      expect(matches(query, text, language)).toBe(false);
    },
  );

  it('match by the endings of the language that the text is in, whichever it is', () => {
    expect(matches('museum', 'das Museum', 'de')).toBe(true);
    expect(matches('Noten', 'in der Not', 'de')).toBe(true);
    expect(matches('notes', 'une note', 'fr')).toBe(true);
    expect(matches('notes', 'a note', 'en')).toBe(true);
  });

  it('match in a text of another language by their letters', () => {
    expect(matches('طباعة', 'The label «طباعات» stays.', 'en')).toBe(true);
    expect(matches('books', 'كتب Book بالعربية', 'ar')).toBe(true);
  });
});
