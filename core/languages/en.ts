import type { Language } from './language';

export const english = {
  tag: 'en',
  endonym: 'English',
  script: 'Latn',
  direction: 'ltr',
  intl: 'en-GB-u-ca-gregory-hc-h12-nu-latn',
  intlHijri: 'en-GB-u-nu-latn-ca-islamic-umalqura',
  quotes: ['“', '”'],
  comma: ', ',
  specimen: 'Two copies, read aloud against each other in 1871, line by line.',
  letters: '',
  tellingWords: [],
  page: {
    months: [
      ['January'],
      ['February'],
      ['March'],
      ['April'],
      ['May'],
      ['June'],
      ['July'],
      ['August'],
      ['September'],
      ['October'],
      ['November'],
      ['December'],
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    beforeNoon: ['AM', 'A.M.'],
    afterNoon: ['PM', 'P.M.'],
    dateLabels: ['Published:', 'Published on'],
    issuerLabels: ['Issued by', 'Published by', 'Issuer:', 'Publisher:'],
    sourceLabels: ['Source:'],
    bylineLabels: ['Written by', 'By'],
    printLabels: ['Print'],
    shareLabels: ['Share'],
    advertLabels: ['advertisement', 'sponsored', 'advert', 'ads', 'ad'],
    sources: ['The Reference'],
    commonWords: 'the of and to in a is that for on was with as by at from it has this are were have be not'.split(' '),
  },
  sentences: {
    // CLDR, common/segments/en.xml (https://github.com/unicode-org/cldr), lists many of these abbreviations.
    neverLast:
      `Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cpl Sgt Pvt Cmdr Adm Gov Sen Rep Reps
      Sens Pres Supt Insp Amb Msgr e.g i.e cf viz vs approx ca esp incl Mt Ft Univ Assn Dept Lt.Col Lt.Gen
      Maj.Gen Brig Brig.Gen`.split(/\s+/),
    beforeNumbers:
      `no nos etc al p pp par para fig figs eq eqs vol vols ch chap sec sect art ver v vv ed eds ex app bk pt l ll n nn
      c fol ff Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Ps Matt Rom`.split(/\s+/),
    joinedWords: [],
    perhapsLast: `Inc Ltd Co Corp Cos Bros LLC Plc Jr Sr Esq St Ave Blvd Rd Hwy Ste Apt a.m p.m A.M P.M Ph.D M.D B.A
      M.A B.Sc M.Sc U.S U.K U.N U.S.A E.U D.C A.D B.C C.E B.C.E oz lb lbs ft km kg cm mm sq Calif Conn Tenn Ala
      Ariz Colo Fla Ga Ky Md Mich Minn Mo Neb Nev Okla Pa Va Vt Wis Wyo N.Y N.J N.C S.C N.M N.H W.Va`.split(/\s+/),
    openingWords:
      `A An The This That These Those He She It They We You I His Her Its Their Our My Your There Here And But Or
      So Yet Nor For If When While Where Why What Who How Which Whether Although Though Because Since Unless
      Until After Before Then Now Thus Hence However Moreover Furthermore Meanwhile Nevertheless Still Also
      Again Once Some Many Most Several Few Both Each Every All Another Other Others No Not Nothing Nobody Only
      Even Just In On At By From With Without To Of As Over Under During Between Among Within Through Despite
      Instead Perhaps Maybe Finally First Later Soon Today Yesterday Tomorrow Yes One Two Is Are Was Were Do
      Does Did Has Have Can According`.split(/\s+/),
    reportingWords:
      `said says say asked asks ask cried cries shouted shouts yelled called replied replies answered exclaimed
      whispered screamed added wondered demanded begged reported wrote writes told thought muttered laughed sang
      insisted continued`.split(/\s+/),
    ellipsisEnds: true,
    ordinalFullStop: false,
  },
} as const satisfies Language;
