import { english } from '../languages/en';
import type { Language } from '../languages/language';
import { languages } from '../languages/table';

const latinLanguages = Object.values<Language>(languages).filter((language) => language.script === 'Latn');
const englishWords = new Set<string>(english.page.commonWords);

/** Words that English writes with their accents; they do not make a text French or German. */
const borrowed = new Set('café cafés cliché clichés décor façade fiancé fiancée naïve résumé résumés über'.split(' '));

/** One word without accents tells nothing, so most fragments are answered here. */
const plainWord = /^[\w+#@-]*$/;

/**
 * Language of a text in Latin script: `en` unless it is visibly another (F7), by its letters or by a word that no
 * English text has. `und-Latn` where the letters are foreign to every language of the table.
 */
export function latinScriptLanguage(text: string): string {
  if (plainWord.test(text)) return 'en';
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Script=Latin}+/gu) ?? [];
  // One letter says little: "A" and "I" are initials as often as words.
  if (words.some((word) => word.length > 1 && englishWords.has(word))) return 'en';
  const letters = new Set(
    words
      .filter((word) => !borrowed.has(word))
      .join('')
      .replace(/[a-z]/g, ''),
  );
  if (letters.size === 0) return byWords(text, words);
  return (
    latinLanguages.find((language) => [...letters].every((sign) => language.letters.includes(sign)))?.tag ?? 'und-Latn'
  );
}

function byWords(text: string, words: readonly string[]): string {
  // L'Equipe: the elided article stands before a vowel, where English has only O' and D' names.
  if (/(?<!\p{L})L['’][AEIOUYHaeiouyh]/u.test(text)) return 'fr';
  if (words.length < 2) return 'en';
  return latinLanguages.find((language) => words.some((word) => language.tellingWords.includes(word)))?.tag ?? 'en';
}
