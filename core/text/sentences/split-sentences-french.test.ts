import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences';

/** Each text with a bar where one sentence ends and the next begins. */
const cases: readonly (readonly [title: string, marked: string])[] = [
  ['ends a sentence at a full stop', 'Il vint. |Il partit.'],
  ['takes the space before a question mark', 'Qui vint\u00a0? |Lui. |Et puis ? |Rien.'],
  ['takes the narrow space before an exclamation mark', 'Halte\u202f! |Il s’arrêta.'],
  ['takes two marks with a space between them', 'Quoi ? ! |Rien.'],
  ['takes the space before a closing guillemet', 'Il dit : « Bonjour ! » |Puis il partit.'],
  ['takes a no-break space before a closing guillemet', 'Il dit : «\u00a0Bonjour.\u00a0» |Puis il partit.'],
  ['leaves a quotation in the middle of a sentence', '« Quoi ? » dit-il. |Rien.'],
  ['goes on to the name of who says it', '« Quoi ? » Anne demanda. |Rien.'],
  ['ends sentences inside a long quotation', '« Je vins. |Je vis. » |Il partit.'],
  ['keeps M. with its name', 'M. Dupont et MM. Martin vinrent. |Ils partirent.'],
  ['keeps M. before a name with an article', 'M. Le Goff vint. |Il partit.'],
  ['needs no full stop after Mme and Dr', 'Mme Delacroix et Dr Petit vinrent. |Ils partirent.'],
  ['keeps p. ex. in its sentence', 'Un fruit, p. ex. Malus, tomba. |Il pourrit.'],
  ['keeps c.-à-d. in its sentence', 'Un fruit, c.-à-d. Malus, tomba. |Il pourrit.'],
  ['keeps an article with its number', 'Voir l’art. 3 et l’art. 12. |Lire aussi.'],
  ['keeps pages and volumes with their numbers', 'Voir p. 12, vol. IV, chap. 2. |Lire aussi.'],
  ['ends a sentence in etc. before a capital', 'Plumes, encre, etc. |Tout manquait.'],
  ['goes on after etc. before a small letter', 'Plumes, encre, etc. manquaient. |Il pleuvait.'],
  ['keeps av. J.-C. in its sentence', 'En 196 av. J.-C. Ptolémée régnait. |Il mourut.'],
  ['ends a sentence in av. J.-C. before an opening word', 'C’était en 196 av. J.-C. |Les prêtres écrivaient.'],
  ['keeps initials', 'J.-P. Sartre et A. Camus écrivaient. |Ils mouraient.'],
  ['keeps a date with full stops', 'Le 4.3.2023 il vint. |Il resta.'],
  ['keeps a decimal comma', 'Cela pèse 3,14 kilos. |C’est lourd.'],
  ['keeps a time with a full stop', 'À 17.30 Uhr il vint. |Il resta.'],
  ['keeps a URL', 'Voir https://example.org/a.b. |Puis revenir.'],
  ['goes on after an ellipsis before a small letter', 'Et puis… rien. |Bien… |Il partit.'],
  ['does not end a sentence at a semicolon or colon', 'Il vint ; il vit : il partit.'],
  ['keeps a heading that asks', 'Quinze jours ou quatorze ?'],
  ['ends a sentence at a line break', 'Il pleure dans mon cœur\n|Comme il pleut sur la ville'],
  ['ends a sentence before a dash of a dialogue', '— Oui. |— Non. |Il partit.'],
  ['ends a sentence before an accented capital', 'Il vint. |Élise partit. |À midi, rien.'],
];

describe('splitSentences in French', () => {
  it.each(cases)('%s', (_, marked) => {
    expect(splitSentences(marked.replaceAll('|', ''), 'fr')).toEqual(marked.split('|'));
  });
});
