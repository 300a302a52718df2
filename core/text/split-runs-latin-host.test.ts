import { describe, expect, it } from 'vitest';
import { toMarked, withoutMarks } from './fixtures/marked';
import { splitRuns } from './split-runs';

const cases = {
  'F1 keeps vowel signs, tatweel and joiners with their letters': 'The word ⸨مَدْرَسَـــة⸩, then ⸨می‌خواهم⸩ and ⸨هـ‍⸩ end.',
  'F1 counts Arabic punctuation as Arabic-script': 'Signs ⸨قلم، دفتر؛ كتاب؟⸩ here, ⸨٪٥٠⸩ and ⸨﴿قل هو الله﴾⸩ end.',
  'F1 counts Arabic-Indic and Eastern digits': 'In ⸨١٩٩٩⸩ and ⸨۱۳۷۸⸩ and ⸨٣٫٥⸩ it rained.',
  'F1 counts presentation forms': 'The form ⸨ﻛﺘﺎب⸩ is old.',
  'F1 takes a decomposed Latin letter as Latin': 'Cafe\u0301 ⸨قلم⸩ cafe\u0301.',
  'F1 takes other scripts as neutral': 'Say ⸨قلم Привет دفتر⸩ or Привет.',
  'F2 takes neutrals between two words': 'Flat ⸨شقة 12 - الطابق 3: باب\u00a0أزرق 🎉 هنا⸩ now.',
  'F2 takes full stops and quotation marks that pair inside': 'She said ⸨كتب "الرسالة" أمس. ثم نام⸩ today.',
  'F2 needs a letter or a digit': 'The comma ، and the mark ؟ and َ are not words.',
  'F3a is cut by a host letter': 'Words ⸨قلم⸩ and ⸨دفتر⸩x⸨كتاب⸩ end.',
  'F3b is cut by an ASCII comma, semicolon and question mark': 'List ⸨ورد⸩, ⸨فل⸩; ⸨ياسمين⸩? ⸨نعم⸩ end.',
  'F3b is cut by a comma inside brackets and guillemets': 'A ⸨قلم⸩ (⸨أزرق⸩, ⸨أحمر⸩) and «⸨ورد⸩, ⸨فل⸩».',
  'F3c is cut by a bracket whose partner is outside': 'See (⸨أزرق⸩) ⸨قلم⸩ now (⸨دفتر⸩ pen) ⸨كتاب⸩.',
  'F3c is cut by a quotation mark at its end': 'He sold ⸨قلم⸩ "⸨أزرق⸩" today.',
  'F3c is cut by curly and by German quotation marks': 'One “⸨قلم⸩” ⸨دفتر⸩ „⸨كتاب⸩“ two ‘⸨حبر⸩’.',
  'F3c is not cut by a mark that has no partner': 'Item ⸨أ) أول ب) ثان⸩ end.',
  'F3c unwraps nested brackets at the beginning': 'See [(⸨أزرق⸩) ⸨قلم⸩] ⸨دفتر⸩ end.',
  'F4 leaves edges to the host': 'Yes: -⸨قلم⸩- a "⸨دفتر⸩" b …⸨كتاب⸩! c 🎉⸨حبر⸩🎉 d ⸨ورق⸩.',
  'F4a takes guillemets round Arabic text, with inner spaces':
    'One ⸨«قلم»⸩, ⸨« دفتر »⸩, ⸨‹كتاب›⸩ and ⸨«\u00a0حبر!\u00a0»⸩.',
  'F4a leaves guillemets round mixed text to the host': 'One «⸨قلم⸩ pen» and « pen » and «12».',
  'F4a joins guillemets with their neighbours': 'One ⸨كتاب «قلم» جديد⸩, ⸨كتاب «قلم»⸩ and ⸨«قلم» جديد⸩ end.',
  'F4a takes nested guillemets': 'One ⸨«قلم ‹أزرق› هنا»⸩ and (⸨«حبر»⸩).',
  'F4a takes brackets and quotation marks inside guillemets': 'One ⸨«"قلم"»⸩ and ⸨«(دفتر)»⸩ end.',
  'F4a takes a guillemet after a clitic': 'So ⸨قال و«قلم» هنا⸩ end.',
  'F4b takes a closing bracket that opens inside': 'A ⸨قلم (أزرق)⸩ and ⸨حبر (أزرق (غامق))⸩ and ⸨ورق [أبيض!]⸩.',
  'F4b leaves brackets round numbers to the host': 'The ⸨قلم⸩ (2024) and ⸨دفتر⸩ [2].',
  'F4b takes quotation marks inside a bracket that belongs': 'A ⸨قلم (سماه "أزرق")⸩ end.',
  'F4b ends before a quotation mark after a bracket': 'A ⸨قلم⸩ "⸨سماه (أزرق)⸩" end.',
  'F4c takes # and @ directly before': 'Tags ⸨#القدس⸩ and ⸨@ميناء⸩, # ⸨قلم⸩ and #tag.',
  'F4c joins words by underscores': 'Tags ⸨#كأس_العالم_2022⸩ and ⸨#2022_كأس⸩ end.',
  'F4d is not for a Latin host': 'Plus ⸨قلم⸩+ and ⸨دفتر⸩# end.',
  'F4e takes attached digits': 'Rooms ⸨أ7⸩, ⸨7أ⸩, ⸨ب-12⸩ and ⸨12-ب⸩, not ⸨ج⸩ - 5.',
  'F5 leaves spaced numbers to the host':
    'In ⸨وادي رم⸩ 5 times, 3 ⸨أقلام⸩ at 50% of $5 on 06/05/2024 at 09:23 ⸨ليلا⸩ 7.',
  'F6 leaves addresses in the host':
    'See https://example.com/كتاب/قلم?س=ص and info@كتاب.com or www.example.com/قلم, ⸨قلم⸩.',
  'F6 ends a URL at its bracket': 'See (https://example.com/كتاب) ⸨قلم⸩ end, example.org/قلم too.',
  'F6 cuts a fragment by an address': 'The ⸨قلم⸩ https://example.com/ ⸨دفتر⸩ end.',
  'F6 leaves telephones and dates in the host': 'Call +20 2 5555 0199 on 2024-05-06 ⸨قلم⸩.',
  'F8 takes RLM and ALM that touch': 'A ⸨\u200fقلم\u200f⸩, ⸨\u061cدفتر⸩.',
  'F8 takes RLM after punctuation': 'A ⸨قلم!\u200f⸩ and ⸨دفتر\u061c⸩ and ⸨«حبر».\u200f⸩ end.',
  'F8 leaves marks that touch nothing': 'A \u200f pen, ⸨قلم⸩ 5\u200f and \u200epen.',
  'F8 leaves LRM to the host': 'A ⸨قلم⸩\u200e, pen.',
  'F8 takes RLM before guillemets and hashtags': 'A ⸨\u200f«قلم»⸩ and ⸨\u200f#حبر⸩ end.',
  'F8 takes a pair of controls round a fragment':
    'A ⸨\u2067قلم\u2069⸩ and ⸨\u202bدفتر\u202c⸩ and ⸨\u2068«حبر»\u2069⸩ end.',
  'F8 takes a pair at one edge': 'A ⸨قلم \u2067أزرق\u2069⸩ and ⸨\u2067أزرق\u2069 قلم⸩ end.',
  'F8 leaves a pair round mixed text to the host': 'A \u2068⸨قلم⸩ pen\u2069 and \u2067pen ⸨قلم⸩\u2069 end.',
  'F8 leaves a pair round two fragments to the host': 'A \u2067⸨قلم⸩, ⸨دفتر⸩\u2069 end.',
  'F9 never cuts emoji': 'A ⸨قلم 👩‍👩‍👧 دفتر⸩ 👩🏽‍🚀 a 🇵🇸⸨حبر⸩🇵🇸 b ⸨ورق⸩5️⃣ c #️⃣⸨صمغ⸩ ❤️.',
};

describe('splitRuns in English, French and German text', () => {
  it.each(Object.entries(cases))('%s', (_, marked) => {
    for (const host of ['en', 'fr', 'de'] as const) {
      expect(toMarked(splitRuns(withoutMarks(marked), host))).toBe(marked);
    }
  });
});
