import type { Language } from './language';

export const french = {
  tag: 'fr',
  endonym: 'Français',
  script: 'Latn',
  direction: 'ltr',
  intl: 'fr-u-nu-latn-ca-gregory',
  intlHijri: 'fr-u-nu-latn-ca-islamic-umalqura',
  quotes: ['«\u00a0', '\u00a0»'],
  comma: ', ',
  specimen: 'Deux copies, lues à voix haute l’une contre l’autre en 1871, ligne par ligne.',
  letters: 'àâæçèéêëîïôœùûÿ',
  tellingWords: ['le', 'les', 'une', 'dans', 'avec', 'aux'],
  page: {
    months: [
      ['janvier'],
      ['février'],
      ['mars'],
      ['avril'],
      ['mai'],
      ['juin'],
      ['juillet'],
      ['août'],
      ['septembre'],
      ['octobre'],
      ['novembre'],
      ['décembre'],
    ],
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    beforeNoon: [],
    afterNoon: [],
    dateLabels: ['Publié le', 'Publié:', 'Date de publication:'],
    issuerLabels: ['Publié par'],
    sourceLabels: ['Source:'],
    bylineLabels: [],
    printLabels: [],
    shareLabels: [],
    advertLabels: [],
    sources: ['La Référence'],
    commonWords: "le la les de des du et à en un une que qui dans pour sur est par au aux ce son sa avec l' d'".split(
      ' ',
    ),
  },
  sentences: {
    // CLDR, common/segments/fr.xml (https://github.com/unicode-org/cldr), lists many of these abbreviations.
    neverLast:
      `M MM Mgr Me Pr Dr St Ste Vve p.ex c.-à-d c-à-d i.e cf conf av apr env approx ed éd dir trad coll prof gén
      lt`.split(/\s+/),
    beforeNumbers:
      `art etc p pp n no nos num chap ch fig t tab vol al v ver sect l ll f fol ff cit op par parag § pl liv col éd
      tél janv févr fév avr juil sept oct nov déc`.split(/\s+/),
    joinedWords: [],
    perhapsLast: `J.-C av.J.-C apr.J.-C Cie Jr Sr bd boul av ap S.A S.A.R.L S.A.S O.N.U R.A.T.P S.N.C.F suiv sv al ibid
      id op.cit hab env N.B P.-S`.split(/\s+/),
    openingWords: `Le La Les L Un Une Des Du De D Il Elle Ils Elles On Nous Vous Je J Tu Ce C Cet Cette Ces Cela Ça Ceci
      Celui Celle Ceux Celles Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes Et Mais Ou Or Donc Car Ni Si
      S Quand Lorsque Comme Puis Puisque Parce Bien Alors Ainsi Aussi Cependant Pourtant Toutefois Néanmoins
      Enfin Ensuite Après Avant Depuis Pendant Durant Dès Dans En Sur Sous Par Pour Avec Sans Chez Vers Entre
      Contre Selon Malgré À A Au Aux Qui Que Qu Quoi Où Comment Pourquoi Quel Quelle Quels Quelles Combien Tout
      Toute Tous Toutes Plusieurs Certains Certaines Quelques Chaque Aucun Aucune Personne Rien Ne N Non Oui Ici
      Là Hier Demain Parfois Souvent Jamais Toujours Déjà Même Plus Peut`.split(/\s+/),
    reportingWords: `dit demande demanda répond répondit cria crie crièrent ajoute ajouta lance lança déclare
      déclara murmura`.split(/\s+/),
    ellipsisEnds: true,
    ordinalFullStop: false,
  },
} as const satisfies Language;
