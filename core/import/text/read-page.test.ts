import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft';
import type { ReadOptions } from '../format';
import { readPage } from './read-page';

const date = 'Saturday 04/March/2023 - 09:23 PM';

function read(lines: readonly string[] | string, options: ReadOptions = {}): Draft {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  const draft = readPage({ text, encoding: 'utf-8', hadMark: false }, options);
  if (!draft.ok) throw new Error(JSON.stringify(draft.fault));
  return draft.value;
}

const names = (draft: Draft) => [draft.issuer?.text, draft.title.text, draft.source?.text, draft.author?.text];
const blocks = (draft: Draft) => draft.blocks.map(({ type, text }) => [type, text]);

describe('lines (P2)', () => {
  test('white space at the edges goes, marks and inner spaces stay', () => {
    const draft = read(['\u00a0\t\u200fA\u00a0 title\u200e ', date, ' \u00a0Body\tof it.\u200f\u00a0']);
    expect(draft.title.text).toBe('\u200fA\u00a0 title\u200e');
    expect(blocks(draft)).toEqual([['paragraph', 'Body\tof it.\u200f']]);
  });

  test('issuer, source and author lose marks at their edges', () => {
    const draft = read([
      '\u200fIssued by \u200eA Press\u200f',
      'T',
      date,
      'Source:\u200f B \u200e',
      'By\u00a0\u061cC\u200f',
      'طباعة',
      'Body.',
    ]);
    expect(names(draft)).toEqual(['A Press', 'T', 'B', 'C']);
  });

  test('embeddings and overrides go, and isolates left open are closed', () => {
    const draft = read([
      'T\u202a\u202b\u202d\u202ex\u202c',
      date,
      '\u2067a \u2066b\u2069 c.',
      'd\u2069 \u2068e\u2069.',
    ]);
    expect(draft.title.text).toBe('Tx');
    expect(draft.blocks.map(({ text }) => text)).toEqual(['\u2067a \u2066b\u2069 c.\u2069', 'd\u2069 \u2068e\u2069.']);
    expect(draft.removed).toEqual([
      { line: 1, text: 'U+202A U+202B U+202D U+202E U+202C', reason: 'directionOverride' },
    ]);
    expect(draft.added).toEqual([{ line: 3, text: 'U+2069', reason: 'isolateClosed' }]);
  });

  test('CRLF, LF, a CR before CRLF and bare CRs end lines', () => {
    for (const end of ['\n', '\r\n', '\r\r\n', '\r']) {
      const draft = read(['T', date, 'A heading', 'Body.'].join(end));
      expect(blocks(draft)).toEqual([
        ['heading', 'A heading'],
        ['paragraph', 'Body.'],
      ]);
      expect(draft.removed).toEqual([]);
    }
  });
});

describe('noise (P3)', () => {
  test.each([
    'ad',
    'Ads',
    'ADVERT',
    '[advertisement]',
    '--- Sponsored ---',
    '(إعلان)',
    'اعلان',
    'إعلانات',
    '– مساحة إعلانية –',
    'إعـــلان',
    'ad a b',
    'AD X 9',
    'ad ad ad',
    'إعلان أ ب',
    '[ad] 1 22',
    '\u200fإعلان\u200e',
    '* * *',
    '"',
    '”',
    '\u200b',
    '------',
    '…',
    'Share',
    'SHARE',
    'مشاركة',
    'شارك',
    '«مشاركة»',
  ])('%s is dropped wherever it stands', (noise) => {
    const draft = read([
      noise,
      'Press',
      noise,
      'T',
      noise,
      date,
      noise,
      'Source',
      noise,
      'Author',
      noise,
      'طباعة',
      noise,
      'A',
      noise,
      'B.',
      noise,
    ]);
    expect(names(draft)).toEqual(['Press', 'T', 'Source', 'Author']);
    expect(blocks(draft)).toEqual([
      ['heading', 'A'],
      ['paragraph', 'B.'],
    ]);
    expect(draft.removed).toHaveLength(9);
  });

  test.each([
    'ad abc',
    'Ad sales rise',
    'Ads',
    'إعلان جديد عن السوق',
    'Share prices fall',
    'adab',
    'Sponsored walks begin',
    'مشاركة واسعة',
  ])('%s is %s only where it is nothing more than a label', (line) => {
    const kept = read(['T', date, 'طباعة', line, 'B.']).blocks.length === 2;
    expect(kept).toBe(line !== 'Ads');
  });
});

describe('the print label (P4)', () => {
  test.each(['طباعة', '«طباعة»', 'طبـــاعة', '\u200fطباعة\u200f', '« طباعة »', 'Print', 'PRINT', '«print»'])(
    '%s is one',
    (label) => {
      const draft = read(['T', date, 'Source', label, 'Body.']);
      expect(draft.printLabel?.text).toBe(label);
      expect(blocks(draft)).toEqual([['paragraph', 'Body.']]);
      expect(draft.fragments.map(({ where }) => where)).toEqual(/print/i.test(label) ? [] : ['label']);
    },
  );

  test('a second one is noise, and one under the body is still no block', () => {
    const draft = read(['T', date, 'طباعة', 'Body is here.', 'طباعة']);
    expect(draft.removed).toEqual([{ line: 5, text: 'طباعة', reason: 'printLabelAgain' }]);
    const below = read(['T', date, 'Source', 'The body begins here and goes on for some time.', 'More.', 'طباعة']);
    expect(names(below)).toEqual([undefined, 'T', 'Source', undefined]);
    expect(below.blocks).toHaveLength(2);
    expect(read(['طباعة', 'Press', 'T', date, 'Body.']).printLabel?.line).toBe(1);
  });
});

describe('the header (P5, P7)', () => {
  test.each([
    ['Issued by A', 'A'],
    ['Issued  by\u00a0 A', 'A'],
    ['PUBLISHED BY: A', 'A'],
    ['Issuer: A', 'A'],
    ['Publisher : A', 'A'],
    ['تصدر عن أ', 'أ'],
    ['يصدر عن: أ', 'أ'],
    ['صــادر عن أ', 'أ'],
    ['الناشر: أ', 'أ'],
    ['Publié par A', 'A'],
    ['publie par A', 'A'],
    ['Herausgegeben von A', 'A'],
    ['Herausgegeben vom A', 'A'],
    ['Issuer A', 'Issuer A'],
    ['Issued bys', 'Issued bys'],
  ])('%s names the issuer %s', (line, issuer) => {
    expect(read([line, 'T', date, 'Body.']).issuer?.text).toBe(issuer);
  });

  test('a labelled issuer is the issuer even where another line stands above it', () => {
    const draft = read(['Home', 'Issued by A', 'T', date, 'Body.']);
    expect(draft.issuer?.text).toBe('A');
    expect(draft.removed).toEqual([{ line: 1, text: 'Home', reason: 'unusedAboveTitle' }]);
  });

  test('source and byline stand on either side of the print label, in either order', () => {
    const head = ['Press', 'T', date];
    const all = ['Press', 'T', 'S', 'A'];
    expect(names(read([...head, 'Source: S', 'By A', 'طباعة', 'Body.']))).toEqual(all);
    expect(names(read([...head, 'By: A', 'Source : S', 'طباعة', 'Body.']))).toEqual(all);
    expect(names(read([...head, 'طباعة', 'Written by A', 'SOURCE: S', 'Body.']))).toEqual(all);
    expect(names(read([...head, 'By A', 'طباعة', 'المصدر: S', 'Body.']))).toEqual(all);
    expect(names(read([...head, 'بقلم A', 'المصدر: S', 'Body.']))).toEqual(all);
  });

  test.each(['كتب', 'كتبت', 'بقلم', 'إعداد', 'تحرير', 'كتب:', 'تحـرير :'])('%s opens a byline', (label) => {
    expect(read(['T', date, `${label} سلمى طويل`, 'طباعة', 'Body.']).author?.text).toBe('سلمى طويل');
  });

  test('a sentence that begins like a byline is body', () => {
    for (const line of [
      'By noon all was quiet.',
      'By the time it was noon all nine were gone',
      'Byron Smith',
      'كتبوا فيها كثيرا',
    ]) {
      expect(read(['T', date, 'طباعة', line, 'Body.']).blocks).toHaveLength(2);
    }
  });

  test('a byline or a source after the first block is body', () => {
    expect(blocks(read(['T', date, 'طباعة', 'Body.', 'By Night', 'Source: none', 'End.']))).toHaveLength(4);
  });

  test('bare lines before the print label are source, then author; a third one is body', () => {
    expect(names(read(['T', date, 'S', 'طباعة', 'Body.']))).toEqual([undefined, 'T', 'S', undefined]);
    expect(names(read(['T', date, 'S', 'A', 'طباعة', 'Body.']))).toEqual([undefined, 'T', 'S', 'A']);
    expect(blocks(read(['T', date, 'S', 'A', 'Third', 'طباعة', 'Body.']))).toEqual([
      ['heading', 'Third'],
      ['paragraph', 'Body.'],
    ]);
    expect(names(read(['T', date, 'Source: S', 'A', 'طباعة', 'Body.']))).toEqual([undefined, 'T', 'S', 'A']);
    expect(names(read(['T', date, 'S', 'By A', 'طباعة', 'Body.']))).toEqual([undefined, 'T', 'S', 'A']);
    expect(blocks(read(['T', date, 'S', 'X', 'By A', 'طباعة', 'Body.']))).toEqual([
      ['heading', 'X'],
      ['paragraph', 'Body.'],
    ]);
  });

  test('a repeated label, an empty label and a second labelled line are reported', () => {
    const draft = read([
      'T',
      date,
      'Source:',
      'Source: S',
      'Source: S2',
      'By A',
      'By: B',
      'طباعة',
      'By the river',
      'Body.',
    ]);
    expect(names(draft)).toEqual([undefined, 'T', 'S', 'A']);
    expect(draft.removed.map(({ reason }) => reason)).toEqual(['emptyLabel', 'labelledAgain', 'labelledAgain']);
    expect(blocks(draft)[0]).toEqual(['heading', 'By the river']);
  });

  test('only the first date line counts', () => {
    const draft = read(['T', date, 'طباعة', 'Body.', 'Sunday 05/March/2023 - 10:00', 'End.']);
    expect(draft.publishedAt).toBe('2023-03-04T21:23');
    expect(draft.blocks).toHaveLength(3);
  });

  test('other lines above the title are reported, not lost in silence', () => {
    const draft = read(['Press', 'News', 'World and everything beyond it', 'T', 'T', date, 'Body.']);
    expect(names(draft)).toEqual(['Press', 'T', undefined, undefined]);
    expect(draft.removed.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unusedAboveTitle'],
      [3, 'unusedAboveTitle'],
      [4, 'repeatedLine'],
    ]);
  });
});

describe('blocks (P8, P9)', () => {
  test('a heading is short, has no punctuation at its end, and something under it', () => {
    const ten = 'one two three four five six seven eight nine ten';
    const lines = [
      ten,
      `${ten} eleven`,
      'Question?',
      'Closed (here)',
      'Marked\u200f',
      'Dotted.\u200f',
      'سؤال؟',
      'Last',
    ];
    expect(blocks(read(['T', date, 'طباعة', ...lines])).map(([type]) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test.each([
    ['again."', 'again.'],
    ['again.”', 'again.'],
    ['again. "', 'again.'],
    ['again.’', 'again.'],
    ['again»', 'again'],
    ['again«', 'again'],
    ["again.'", 'again.'],
    ['again.“', 'again.'],
    ['“So” it went.”', '“So” it went.'],
    ['"a" and b"', '"a" and b'],
    ['«a» b»', '«a» b'],
    ['x."\u200f', 'x.\u200f'],
    ["the workers'", 'the workers'],
    ["it's over'", "it's over"],
    ['a „b', 'a „b'],
    ['again.„', 'again.'],
  ])('the stray mark of %s goes', (text, kept) => {
    expect(read(['T', date, 'طباعة', 'First.', text]).blocks.at(-1)?.text).toBe(kept);
  });

  test.each([
    '“So.”',
    '"So."',
    '«So»',
    '„So“',
    '„So”',
    '»So«',
    "'So'",
    '‘So’',
    '“So."',
    '"So.”',
    '‹So›',
    '‚So‘',
    "He said 'it's so'",
    '"a," she said, "b."',
    '«a «b» c»',
  ])('the closed quotation %s stays', (text) => {
    const draft = read(['T', date, 'طباعة', `${text} Then “more`, text]);
    expect(draft.blocks.map((block) => block.text)).toEqual([`${text} Then “more`, text]);
  });
});

describe('the four editions (section 4)', () => {
  const english = ['Issued by CEMO Center - Paris', 'ad a b', 'T', date];

  test('each is read in its language', () => {
    const french = read([
      'Publié par CEMO Centre - Paris',
      'ad a b',
      'Le titre',
      'samedi 22/juin/2019 - 01:35',
      'La Reference',
      'Jean Dupont',
      'طباعة',
      'Le corps.',
    ]);
    expect([french.language, ...names(french)]).toEqual([
      'fr',
      'CEMO Centre - Paris',
      'Le titre',
      'La Reference',
      'Jean Dupont',
    ]);
    const german = read([
      'Herausgegeben vom CEMO Centre - Paris',
      'Der Titel',
      'Sonntag 21.Oktober.2018 - 03:55',
      'Die Referenz',
      'طباعة',
      'Der Text.',
    ]);
    expect([german.language, ...names(german)]).toEqual([
      'de',
      'CEMO Centre - Paris',
      'Der Titel',
      'Die Referenz',
      undefined,
    ]);
    const arabic = read([
      'ad a b',
      'ad ad ad',
      'العنوان',
      'الجمعة 13/يوليو/2018 - 05:37 م',
      'المرجع',
      'محمود رشدي',
      'طباعة',
      'النص هنا.',
    ]);
    expect([arabic.language, ...names(arabic)]).toEqual(['ar', undefined, 'العنوان', 'المرجع', 'محمود رشدي']);
    expect(arabic.fragments).toEqual([]);
  });

  test('a known source is the source wherever it stands, and either may be missing (E3)', () => {
    expect(names(read([...english, 'A B', 'The Reference', 'طباعة', 'Body.'])).slice(2)).toEqual([
      'The Reference',
      'A B',
    ]);
    expect(names(read([...english, 'The Reference', 'طباعة', 'Body.'])).slice(2)).toEqual(['The Reference', undefined]);
    expect(names(read([...english, 'A B', 'طباعة', 'Body.'])).slice(2)).toEqual([undefined, 'A B']);
    expect(names(read([...english, 'طباعة', 'Body.'])).slice(2)).toEqual([undefined, undefined]);
    expect(names(read([...english, 'The Reference', 'Body goes on.'])).slice(2)).toEqual(['The Reference', undefined]);
  });

  test('an author above the title, once or twice, is not the title (E4)', () => {
    const column = [
      'Joachim Veliocas',
      'Joachim Veliocas',
      'Un titre de chronique',
      'samedi 22/juin/2019 - 01:35',
      'La Reference',
      'طباعة',
      'Le corps.',
    ];
    const issued = ['Publié par CEMO Centre - Paris', ...column];
    const expected = ['CEMO Centre - Paris', 'Un titre de chronique', 'La Reference', 'Joachim Veliocas'];
    expect(names(read(issued))).toEqual(expected);
    expect(names(read(issued.toSpliced(1, 1)))).toEqual(expected);
    expect(names(read(column))).toEqual([undefined, ...expected.slice(1)]);
    const again = read(issued.toSpliced(6, 0, 'Joachim Veliocas'));
    expect(names(again)).toEqual(expected);
    const repeated = read(issued.toSpliced(5, 1, 'Joachim Veliocas', 'Joachim Veliocas'));
    expect(names(repeated)).toEqual([expected[0], expected[1], undefined, expected[3]]);
  });

  test('the body may be one long line, or set apart by lines of no-break spaces (E5)', () => {
    const long = 'word '.repeat(9000).trim();
    expect(read([...english, 'طباعة', long]).blocks.map(({ text }) => text)).toEqual([long]);
    expect(read([...english, 'طباعة', 'One.', '\u00a0 \u00a0', 'Two.', ' ', '', 'Three.']).blocks).toHaveLength(3);
  });

  test('a line wholly in Arabic is a block and one fragment (E6)', () => {
    const line = 'طالبان تنتقم من داعش, وتقتل قائدا.';
    const draft = read([...english, 'طباعة', 'One.', line, 'Two.']);
    expect(draft.blocks[1]).toMatchObject({ type: 'paragraph', text: line });
    expect(draft.fragments[1]).toMatchObject({
      text: line,
      where: 'paragraph',
      language: 'ar',
      direction: 'rtl',
      line: 7,
    });
  });

  test('the language comes from issuer, date and source together, then from the body (E7)', () => {
    const body = 'Der Bäcker hat das Brot nicht mit dem Messer geschnitten und ist in den Laden gegangen.';
    expect(read(['Presse', 'Titel', '4/April/2023 - 10:00', 'طباعة', body])).toMatchObject({ language: 'de' });
    expect(
      read(['Press', 'Title', '4/April/2023 - 10:00', 'طباعة', 'The baker is in the shop and the bread was on it.']),
    ).toMatchObject({ language: 'en' });
    expect(read(['Issued by A', 'T', date, 'المرجع', 'طباعة', 'نص عربي طويل جدا في كل مكان.'])).toMatchObject({
      language: 'en',
    });
    expect(read(['سطر', date, 'طباعة', 'نص.'], { language: 'ar' })).toMatchObject({ language: 'ar' });
    expect(read(['Zeile', 'Text.', 'Ende.'], { publishedAt: '2023-01-01T10:00' }).assumptions).toContain(
      'languageFromBody',
    );
    expect(read(['عنوان', 'نص هنا.', 'انتهى.'], { publishedAt: '2023-01-01T10:00' }).language).toBe('ar');
  });

  test('fragments come in page order with their places', () => {
    const draft = read([
      'دار ABC',
      'عنوان XY',
      'الجمعة 13/يوليو/2018 - 05:37 م',
      'المصدر: Paper',
      'كتب: Ali',
      'طباعة',
      'قسم NEWS',
      'نص IT.',
    ]);
    expect(draft.fragments.map(({ text, where }) => `${where}: ${text}`)).toEqual([
      'issuer: ABC',
      'title: XY',
      'source: Paper',
      'author: Ali',
      'heading: NEWS',
      'paragraph: IT',
    ]);
  });
});
