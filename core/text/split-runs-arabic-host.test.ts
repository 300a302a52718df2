import { describe, expect, it } from 'vitest';
import { toMarked, withoutMarks } from './fixtures/marked';
import { splitRuns } from './split-runs';

const cases = {
  'F1 takes accents with their letters': 'مقهى ⸨Cafe\u0301⸩ و⸨Élysée⸩ و⸨ＡＢＣ⸩ و⸨Ⅳ⸩ هنا.',
  'F2 takes neutrals between two words': 'جريدة ⸨The New York Times: No. 5 - A/B_c\u00a0d, e; f? g 🎉 h⸩ هنا.',
  'F2 takes quotation marks and brackets that pair inside': 'عنوان ⸨The "Blue" (Old) Pen⸩ هنا.',
  'F3a is cut by Arabic letters and punctuation': 'مدن ⸨Rome⸩، ⸨Paris⸩؛ ⸨Oslo⸩؟ و⸨Bonn⸩ وال⸨Web⸩ية.',
  'F3c is cut by brackets and quotation marks': 'عن (⸨Blue⸩) ⸨Pen⸩ و⸨Red⸩ "⸨Ink⸩" و(⸨Pen⸩ قلم) ⸨Hat⸩.',
  'F3c keeps apostrophes': "شركة ⸨McDonald's⸩ و⸨L’Oréal⸩ و⸨Rock 'n' Roll⸩ و'⸨It's⸩'.",
  'F4 leaves edges to the host': 'قال: \'⸨ISIS⸩\'، "⸨NATO⸩"، -⸨EU⸩- و⸨UN⸩! ثم ⸨BBC⸩.',
  'F4 opens a quotation after a clitic': 'كلمة و\'⸨ISIS⸩\' و"⸨NATO⸩" وب“⸨EU⸩” هنا.',
  'F4a leaves guillemets to the host': 'برنامج «⸨Word⸩» و‹⸨Excel⸩› و« ⸨One⸩ » و⸨Blue⸩ «⸨Pen⸩» ⸨Shop⸩.',
  'F4b takes a closing bracket that opens inside': 'منظمة ⸨World (WHO)⸩ و(⸨UN⸩) و⸨Pen (2)A⸩ و⸨Pen⸩ (2).',
  'F4c takes signs before': 'حساب ⸨@harbour_news⸩ ووسم ⸨#Jerusalem_2024⸩ و⸨#3D⸩ و⸨@_me⸩ و⸨@me_⸩ و# ⸨tag⸩ و#القدس.',
  'F4d takes + and # after': 'لغات ⸨C++⸩ و⸨F#⸩ و⸨A+⸩ و⸨Disney+⸩، و⸨C++17⸩ و⸨S21+⸩ لا ⸨C⸩ + 5.',
  'F4e takes attached digits': 'صيغ ⸨3D⸩ و⸨PS5⸩ و⸨32KB⸩ و⸨Model-7⸩ و⸨4-H⸩ و⸨COVID-19⸩ و⸨ISO-8859-1⸩ و⸨5A⸩ الآن.',
  'F4e takes a number whole': 'حجم ⸨2.5GB⸩ و⸨v1.2.3⸩ و⸨09:23PM⸩ و⸨USB3.0⸩. ثم ⸨HTML5⸩.',
  'F5 leaves spaced numbers to the host': 'قناة ⸨BBC⸩ 3 مرات، 5 ⸨Pen⸩ و⸨Windows⸩ 11، 50% و$5 في 06/05/2024 عند 09:23.',
  'F6 takes URLs whole':
    'رابط ⸨https://example.com/a/⸩، ⸨http://example.com/a?b=c#d⸩. و(⸨https://example.com/w_(x)⸩) و⸨www.example.com⸩!',
  'F6 takes URLs with Arabic letters': 'رابط ⸨https://example.com/كتاب/⸩ و⸨https://مثال.مصر/⸩ هنا',
  'F6 takes bare domains with a path': 'رابط ⸨example.com/a/⸩ هنا، و⸨example.com⸩.',
  'F6 sets a URL apart from Latin words': 'زر ⸨The Site⸩ ⸨https://example.com/⸩ ⸨Now⸩ و⸨See⸩: ⸨ftp://a.b/c⸩.',
  'F6 takes e-mail addresses':
    'راسل ⸨info@example.com⸩. أو <⸨a.b+c@mail.example.org⸩> و⸨mailto:x@example.com⸩، ⸨كتاب@مثال.مصر⸩.',
  'F6 takes no address out of a longer word':
    `راسل ⸨${'a'.repeat(65)}@example.com⸩ ⸨b⸩، ⸨${'a'.repeat(64)}@example.com⸩ ⸨b⸩.`.replace(
      /@example.com⸩ ⸨b⸩،/,
      '@example.com b⸩،',
    ),
  'F6 begins no address with a combining mark': 'راسل ⸨Pen\u200e\ufe0f⸩⸨x@example.com⸩ هنا.',
  'F6 takes telephone numbers':
    'هاتف ⸨+962 6 444 7788⸩، ⸨+1 (555) 010-0199⸩، ⸨+33-1-5555-0199⸩، ⸨(+20) 2 5555 0199⸩، ⸨+96264447788⸩.',
  'F6 leaves short signed numbers': 'درجة +5 و+20 و+1000 و02 5555 0199 هنا.',
  'F6 takes ISO dates': 'بين ⸨2024-05-01⸩ و⸨2024-05-06⸩. لا 2024-13-45 ولا 2024-5-6.',
  'F6 leaves a date in a longer word': 'ملف ⸨log-2024-05-06⸩ و⸨2024-05-06T10:30Z⸩ هنا.',
  'F6 keeps punctuation after a telephone number, and a time, outside it':
    'هاتف ⸨+20 2 5555 0199⸩/⸨+20 2 5555 0188⸩: ⸨+20 2 5555 0177⸩ 09:30 هنا.',
  'F6 takes no more than fifteen digits': 'هاتف ⸨+20 2 5555 0199⸩ 12345 هنا ⸨+96264447788⸩.',
  'F6 stops a telephone at a date': 'هاتف ⸨+20 2 5555 0199⸩ ⸨2024-05-06⸩ هنا.',
  'F8 takes LRM that touches': 'لغة ⸨C++\u200e⸩ و⸨\u200eRome⸩ و⸨https://example.com/\u200e⸩ هنا.',
  'F8 leaves RLM and LRM after punctuation to the host': 'مدينة ⸨Rome⸩\u200f، و⸨Oslo⸩!\u200e هنا.',
  'F8 takes pairs of controls':
    'مدينة ⸨\u2066Rome\u2069⸩ و⸨\u202aOslo\u202c⸩ و⸨\u2066+20 2 5555 0199\u2069⸩ و\u2068⸨Bonn⸩ بون\u2069.',
  'F9 never cuts emoji': 'أ ⸨Pen 👩‍👩‍👧 Ink⸩ ب 🇵🇸 ⸨A⸩5️⃣ ج ⸨B⸩#️⃣ 👩🏽‍🚀.',
};

describe('splitRuns in Arabic text', () => {
  it.each(Object.entries(cases))('%s', (_, marked) => {
    expect(toMarked(splitRuns(withoutMarks(marked), 'ar'))).toBe(marked);
  });
});
