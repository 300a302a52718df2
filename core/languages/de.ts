import type { Language } from './language';

export const german = {
  tag: 'de',
  endonym: 'Deutsch',
  script: 'Latn',
  direction: 'ltr',
  intl: 'de-u-nu-latn-ca-gregory',
  intlHijri: 'de-u-nu-latn-ca-islamic-umalqura',
  quotes: ['„', '“'],
  comma: ', ',
  specimen: 'Zwei Abschriften, 1871 laut gegeneinander gelesen, Zeile für Zeile.',
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
  sentences: {
    // CLDR, common/segments/de.xml (https://github.com/unicode-org/cldr), lists many of these abbreviations.
    neverLast: `Hr Hrn Fr Frl Dr Prof Dipl Ing Dipl.-Ing Mag Hon St Hl Gebr z.B d.h d.i u.a u.U u.E i.d.R i.A i.V i.e.S
      i.w.S m.E o.g s.o s.u sog bzw ggf ggfs evtl vgl bspw insb insbes inkl exkl einschl zzgl abzgl ca max min
      mind entspr eigtl ehem geb gest verh hrsg hg übers urspr vermutl zit v.a z.T z.Zt z.Hd z.K i.Allg lt gem
      dt engl frz ital lat griech arab österr schweiz ev kath röm Reg.-Bez tägl jährl mtl stellv staatl städt
      sen jun`.split(/\s+/),
    beforeNumbers:
      `Nr Nrn S Bd Bde Abs Art Ziff Abb Tab Kap Anm Aufl Ausg Bl Sp Z H Jg Jh V Vers § Tel Fn Rn Rz Lfg Teilbd
      Buchst Pos Hs ff Jan Jän Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez`.split(/\s+/),
    joinedWords: [],
    perhapsLast:
      `usw etc usf u.s.w u.dgl u.Ä o.Ä u.ä o.ä u.v.m u.a.m dgl f ff Co Jr Sr v.Chr n.Chr Chr Mio Mrd Tsd Mill Std
      Min Sek Str Pf d.J d.M d.Ä jr sr e.V eV a.D a.M i.R Jh Jhd Jhs U.S U.S.A al`.split(/\s+/),
    openingWords:
      `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Du Man Dieser Diese Dieses Diesen
      Diesem Jener Jene Jenes Sein Seine Ihre Ihren Unser Unsere Mein Meine Kein Keine Und Aber Oder Doch Denn
      Sondern Wenn Als Ob Weil Da Dass Obwohl Während Nachdem Bevor Seit Bis Dann Danach Dort Hier Nun Jetzt So
      Auch Noch Schon Nur Sogar Allerdings Jedoch Dennoch Trotzdem Deshalb Daher Darum Dabei Dazu Damit Dafür
      Daraufhin Außerdem Zudem Zuerst Zunächst Schließlich Später Heute Gestern Morgen Damals Wer Was Wo Wie
      Wann Warum Wieso Welche Welcher Welches In Im An Am Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Über
      Unter Um Für Gegen Ohne Durch Wegen Trotz Alle Alles Viele Einige Manche Mehrere Beide Andere Nicht Nichts
      Niemand Ja Nein Vielleicht Erst Immer Laut`.split(/\s+/),
    reportingWords:
      `sagte sagt sagten fragte fragt rief ruft riefen schrie antwortete erwiderte meinte flüsterte brüllte
      erklärte entgegnete ergänzte dachte wiederholte murmelte lachte`.split(/\s+/),
    ellipsisEnds: true,
    ordinalFullStop: true,
  },
} as const satisfies Language;
