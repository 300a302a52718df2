/** A sentence of the night market's English edition and what says the same in the Arabic one. */
type KnownSentence = { readonly number: number; readonly en: string; readonly ar: string };

/** Sentences of `articles.market` that say the same, as they stand in `content/`, by their number in the article. */
export const market = {
  opening: {
    number: 1,
    en: 'At a quarter to eight on a Friday evening, a man in Halm opens an umbrella four metres wide, and the night market begins.',
    ar: 'في الثامنة إلا ربعًا من مساء الجمعة يفتح رجل في مدينة هالم (Halm) مظلة عرضها أربعة أمتار، فتبدأ سوق الليل.',
  },
  unheard: { number: 3, en: 'Neither market has heard of the other.', ar: 'ولم تسمع أيٌّ من السوقين بالثانية.' },
  rain: {
    number: 4,
    en: 'Halm is a river town where it rains on two hundred days of the year.',
    ar: 'هالم مدينة على نهر، تمطر فيها السماء مئتي يوم في السنة.',
  },
  stalls: {
    number: 5,
    en: 'Its market has 64 stalls, and every one of them has a roof.',
    ar: 'وفي سوقها 64 بسطة، ولكل بسطة سقف.',
  },
  /** The first sentence of another paragraph in Arabic; in English the paragraph goes on. */
  goods: {
    number: 6,
    en: 'People come for smoked eel, second-hand radios, wool by the kilo and a soup made of beetroot and patience.',
    ar: 'يقصدها الناس طلبًا للأنقليس المدخّن وأجهزة الراديو المستعملة والصوف بالكيلو وحساءٍ قوامه الشمندر والصبر.',
  },
  folding: { number: 9, en: 'A street that folds away', ar: 'شارع يُطوى' },
  brandt: {
    number: 10,
    en: 'The man with the umbrella is Aldous Brandt, and he has put up the first stall every Friday for 31 years.',
    ar: 'صاحب المظلة هو ألدوس براندت (Aldous Brandt)، وهو أول من ينصب بسطته كل جمعة منذ 31 عامًا.',
  },
  radios: {
    number: 16,
    en: 'His most faithful customer, a retired ferry captain, has bought the same set three times, because he keeps giving it away.',
    ar: 'وأوفى زبائنه قبطان عبّارة متقاعد اشترى الجهاز نفسه ثلاث مرات، لأنه لا ينفك يهديه.',
  },
  soup: {
    number: 20,
    en: 'What Brandt likes best is the half hour after closing, when the stallholders eat what they could not sell.',
    ar: 'وأحبّ ما في السوق إلى براندت نصف الساعة التي تلي الإغلاق، حين يأكل الباعة ما لم يبيعوه.',
  },
  prices: {
    number: 21,
    en: 'Only then, he says, do you learn the real prices.',
    ar: 'عندها فقط، كما يقول، تُعرف الأسعار الحقيقية.',
  },
  lamps: { number: 24, en: 'Where the lamps are counted', ar: 'حيث تُعدّ السُّرُج' },
} as const satisfies Record<string, KnownSentence>;

/** Two sentences in English against one in Arabic. The first of the two has number 11, the second 12. */
export const secret = {
  en: ['“The secret is that nothing here is built,” he says.', '“It is all unfolded.”'],
  ar: 'يقول: «السر أن لا شيء هنا يُبنى، كل شيء يُفتح ثم يُطوى».',
} as const;

/** Sentences that stand in one language only, with their numbers. */
export const alone = {
  en: { number: 17, text: 'The council has tried to improve matters.', last: 19 },
  ar: {
    number: 22,
    text: 'وقد يستغرب القارئ العربي سوقًا تُقفل في الحادية عشرة، أي في الساعة التي تستيقظ فيها أسواقنا.',
    last: 23,
  },
} as const;
