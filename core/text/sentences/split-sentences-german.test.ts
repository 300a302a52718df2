import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences';

/** Each text with a bar where one sentence ends and the next begins. */
const cases: readonly (readonly [title: string, marked: string])[] = [
  ['ends a sentence at a full stop', 'Er kam. |Er ging.'],
  ['ends a sentence at a question mark', 'Wer kam? |Er.'],
  ['leaves a quotation in the middle of a sentence', '„Halt!“ rief er. |Er ging.'],
  ['leaves a reversed guillemet quotation in its sentence', '»Halt!« rief er. |Er ging.'],
  ['goes on to the name of who says it', '„Halt!“ Anna rief laut. |Er ging.'],
  ['takes a closing quotation mark with the full stop', '„Nein.“ |Er ging.'],
  ['takes a reversed guillemet with the full stop', '»Nein.« |Er ging. |›Ja.‹ |Gut.'],
  ['ends sentences inside a long quotation', '„Ich kam. |Ich sah.“ |Er ging.'],
  ['keeps an ordinal before a month', 'Am 21. Oktober kam er. |Er blieb.'],
  ['keeps an ordinal before a noun', 'Im 19. Jahrhundert kam der 2. Weltkrieg nicht. |Er blieb.'],
  ['keeps a Roman ordinal', 'Im XIX. Jahrhundert lebte Ludwig XIV. nicht. |Er starb.'],
  ['ends a sentence in a day before an opening word', 'Er kam am 21. |Dann ging er.'],
  ['ends a sentence in a year', 'Das war 1959. |Wien war leer.'],
  ['keeps a date with full stops', 'Am 4.3.2023 und am 4. 3. 2023 kam er. |Er blieb.'],
  ['keeps a time with a full stop', 'Um 17.30 Uhr kam er. |Er blieb.'],
  ['keeps z. B. in its sentence', 'Obst, z. B. Äpfel, fiel. |Es faulte.'],
  ['keeps z.B. without a space', 'Obst, z.B. Äpfel, z.\u00a0B. Birnen, fiel. |Es faulte.'],
  ['keeps d. h. before a title', 'Einer, d. h. Dr. Meier, kam. |Er blieb.'],
  ['keeps u. a. in its sentence', 'Es kamen u. a. Anna und Otto. |Sie blieben.'],
  ['keeps titles', 'Prof. Dr. Otto Meier und Hr. Klein kamen. |Sie blieben.'],
  ['keeps Nr. and S. with their numbers', 'Siehe Nr. 5, S. 12, Bd. IV und § 3 Abs. 2 nach. |Lies weiter.'],
  ['goes on after usw. before a noun', 'Äpfel, Birnen usw. Händler kamen. |Sie blieben.'],
  ['ends a sentence in usw. before an opening word', 'Es gab Äpfel, Birnen usw. |Die Händler kamen.'],
  ['keeps v. Chr. in its sentence', 'Im Jahr 44 v. Chr. starb er. |Rom weinte.'],
  ['ends a sentence in v. Chr. before an opening word', 'Er starb 44 v. Chr. |Dann weinte Rom.'],
  ['keeps initials', 'J. S. Bach und E. T. A. Hoffmann kamen. |Sie blieben.'],
  ['keeps a decimal comma', 'Es wiegt 3,14 Kilo. |Es ist schwer.'],
  ['keeps a URL', 'Siehe https://example.org/a.b. |Dann weiter.'],
  ['goes on after an ellipsis before a small letter', 'Und dann … nichts. |Gut… |Er ging.'],
  ['never ends a sentence in brackets in its middle', 'Er kam (endlich! Spät. Sehr) und saß. |Er aß.'],
  ['ends a sentence at a line break', 'Über allen Gipfeln\n|Ist Ruh'],
  ['takes the number of a list with its item', '1. Bücher öffnet man. |2. Man liest.'],
];

describe('splitSentences in German', () => {
  it.each(cases)('%s', (_, marked) => {
    expect(splitSentences(marked.replaceAll('|', ''), 'de')).toEqual(marked.split('|'));
  });
});
