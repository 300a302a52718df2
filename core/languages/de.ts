import type { Language } from './language';

export const german = {
  tag: 'de',
  endonym: 'Deutsch',
  script: 'Latn',
  direction: 'ltr',
  intl: 'de-u-nu-latn-ca-gregory',
  intlHijri: 'de-u-nu-latn-ca-islamic-umalqura',
  letters: 'äöüß',
  tellingWords: ['der', 'das', 'und', 'für', 'nicht', 'eine', 'zur', 'zum', 'vom'],
  page: {
    months: [
      ['Januar', 'Jänner', 'Jaenner'],
      ['Februar', 'Feber'],
      ['März', 'Maerz'],
      ['April'],
      ['Mai'],
      ['Juni'],
      ['Juli'],
      ['August'],
      ['September'],
      ['Oktober'],
      ['November'],
      ['Dezember'],
    ],
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonnabend', 'Sonntag'],
    beforeNoon: [],
    afterNoon: [],
    dateLabels: ['Veröffentlicht am', 'Veröffentlicht:'],
    issuerLabels: ['Herausgegeben von', 'Herausgegeben vom'],
    sourceLabels: ['Quelle:'],
    bylineLabels: [],
    printLabels: [],
    shareLabels: [],
    advertLabels: [],
    sources: ['Die Referenz'],
    commonWords:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden hat'.split(
        ' ',
      ),
  },
} as const satisfies Language;
