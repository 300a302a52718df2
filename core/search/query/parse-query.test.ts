import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchQuery } from '../search-query';
import { parseQuery } from './parse-query';
import { toQueryText } from './to-query-text';

function read(text: string): SearchQuery {
  const { query, fault } = parseQuery(text);
  if (query === null) throw new Error(`${JSON.stringify(text)}: ${fault.reason}`);
  return query;
}

const exact = (words: SearchQuery['words']) => words.map((word) => word.exact);
const phrases = (text: string) => read(text).phrases.map(exact);
const faultOf = (text: string) => parseQuery(text).fault;

describe('parseQuery', () => {
  it('reads words, each once, in small letters and with their forms', () => {
    const { words } = read('  Library  القاهرة library، ');
    expect(exact(words)).toEqual(['library', 'القاهرة']);
    expect(words[1]?.folded).toBe('القاهره');
    expect(words[1]?.keys).toEqual(expect.arrayContaining(['القاهره', 'قاهره', 'قاهر']));
  });

  it.each([
    ['"night market"', [['night', 'market']]],
    ['“night market” «سوق الليل» „Markt“', [['night', 'market'], ['سوق', 'الليل'], ['markt']]],
    ['»Markt bei Nacht«', [['markt', 'bei', 'nacht']]],
    ['"night market', [['night', 'market']]],
    ['open"night market"', [['night', 'market']]],
    ['"l’homme"', [['l', 'homme']]],
    ['"" "?!" a', []],
  ])('reads the phrases of %s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it('keeps the words of a phrase unstemmed', () => {
    expect(read('"night markets"').phrases[0]?.map(({ keys }) => keys[0])).toEqual(['en:night', 'en:markets']);
  });

  it.each([
    ['a -b', ['b'], []],
    ['a −b', ['b'], []],
    ['a -"b c"', [], [['b', 'c']]],
    ['a -b-c', [], [['b', 'c']]],
    ['a -"b"', [], [['b']]],
    ['e-mail - b', [], []],
    ['a --', [], []],
  ])('reads what %s leaves out', (text, words, expected) => {
    const { excluded, excludedPhrases } = read(text);
    expect(exact(excluded)).toEqual(words);
    expect(excludedPhrases.map(exact)).toEqual(expected);
  });

  it('leaves out of the words what an apostrophe cuts off, unless that is all', () => {
    expect(exact(read('l’homme reader’s don’t').words)).toEqual(['homme', 'reader', 'don']);
    expect(exact(read('EU’s budget').words)).toEqual(['eu', 'budget']);
    expect(exact(read("'AI' ethics").words)).toEqual(['ai', 'ethics']);
    expect(exact(read('l’UE budget').words)).toEqual(['ue', 'budget']);
    expect(exact(read('\u02bcab kitab').words)).toEqual(['ab', 'kitab']);
    expect(exact(read('l’').words)).toEqual(['l']);
  });

  it.each<[string, Partial<SearchQuery>]>([
    ['author:Haddad', { authors: ['haddad'] }],
    ['author:"Élise Marchetti"', { authors: ['elise marchetti'] }],
    ['كاتب:«سمير حدّاد»', { authors: ['سمير حداد'] }],
    ['auteur:Élise autor:Élise', { authors: ['elise'] }],
    ['AUTHOR:x', { authors: ['x'] }],
    ['tag:ISIS-Khorasan', { tags: ['isis khorasan'] }],
    ['وسم:سفر étiquette:Mer', { tags: ['سفر', 'mer'] }],
    ['a lang:ar', { languages: ['ar'] }],
    ['a lang:AR لغة:العربية language:Deutsch', { languages: ['ar', 'de'] }],
    ['a لغة:عربية', { languages: ['ar'] }],
    ['a langue:français', { languages: ['fr'] }],
    ['a before:2024', { before: '2024-01-01' }],
    ['a قبل:٢٠٢٤-٠٣', { before: '2024-03-01' }],
    ['a before:2024/3/9', { before: '2024-03-09' }],
    ['a after:۲۰۲۴-۰۲-۲۹', { after: '2024-02-29' }],
    ['a after:2020 after:2022 before:2030 before:2025', { after: '2022-01-01', before: '2025-01-01' }],
    ['a nach:2020 avant:2021', { after: '2020-01-01', before: '2021-01-01' }],
    ['\u200fكاتب:حداد', { authors: ['حداد'] }],
  ])('reads the filters of %s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it.each([
    'https://example.com/a',
    'قال:نعم',
    'عنوان:كلمة',
    'بعد:ذلك',
    '10:30',
    'x',
    'C:\\x',
    'author: x',
    'ما:',
    '12:30:15',
    '::',
    'a:b',
  ])('reads %s as words', (text) => {
    const { words, authors, tags } = read(`word ${text}`);
    expect(words.length).toBeGreaterThan(0);
    expect([...authors, ...tags]).toEqual([]);
  });

  it('restricts the forms of a word to the languages that are asked for', () => {
    expect(read('Kinder').words[0]?.keys).toContain('de:kind');
    expect(read('Kinder lang:en').words[0]?.keys).toEqual(['en:kinder']);
  });

  it.each<[string, object]>([
    ['a'.repeat(301), { reason: 'tooLong', values: { most: 300 } }],
    ['x '.repeat(5_000), { reason: 'tooLong', values: { most: 300 } }],
    ['', { reason: 'noWords', values: {} }],
    ['  \u00a0\n', { reason: 'noWords', values: {} }],
    ['\u064b\u064e\u0640', { reason: 'noWords', values: {} }],
    ['\u200f\u202e\u2066\ufeff', { reason: 'noWords', values: {} }],
    ['؟!،«»"', { reason: 'noWords', values: {} }],
    ['\ud800\udfff', { reason: 'noWords', values: {} }],
    ['🎉 ★', { reason: 'noWords', values: {} }],
    ['-word', { reason: 'noWords', values: {} }],
    ['lang:ar', { reason: 'noWords', values: {} }],
    ['before:2024 after:2020', { reason: 'noWords', values: {} }],
    ['author:"!"', { reason: 'noWords', values: {} }],
    ['title:word', { reason: 'unknownFilter', values: { filter: 'title' } }],
    ['étqiuette:mer', { reason: 'unknownFilter', values: { filter: 'étqiuette' } }],
    ['a -tag:b', { reason: 'unknownFilter', values: { filter: '-tag' } }],
    ['a lang:xx', { reason: 'unknownLanguage', values: { language: 'xx' } }],
    ['a lang:"', { reason: 'unknownLanguage', values: { language: '' } }],
    ['a before:yesterday', { reason: 'badDate', values: { date: 'yesterday' } }],
    ['a before:2023-02-29', { reason: 'badDate', values: { date: '2023-02-29' } }],
    ['a after:2023-13', { reason: 'badDate', values: { date: '2023-13' } }],
    ['a after:23', { reason: 'badDate', values: { date: '23' } }],
    ['a after:0000', { reason: 'badDate', values: { date: '0000' } }],
    ['a after:2023-1-1-1', { reason: 'badDate', values: { date: '2023-1-1-1' } }],
  ])('says why %j cannot be asked', (text, fault) => {
    expect(faultOf(text)).toEqual(fault);
  });

  it.each(["'; DROP TABLE x; --", '(a|b)*[^c]{2,}$', 'a AND NOT (b OR c) NEAR/2', '%_\\', '{head}: "a" ^b*'])(
    'reads %s as words',
    (text) => {
      expect(parseQuery(text).query?.words.length ?? 0).toBeGreaterThanOrEqual(text === '%_\\' ? 0 : 1);
    },
  );

  it('never throws, finds no empty word, and reads what it writes as the same query', () => {
    const pieces = [
      ...'abقلم1٢"“”«»-:/.\u200f\u202e\ud800 \u064e\u0640\'’',
      'author:',
      'lang:ar',
      'قبل:2020 ',
      'tag:',
      ' -',
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { query, fault } = parseQuery(text);
        expect((query === null) !== (fault === null)).toBe(true);
        if (query === null) return;
        for (const { exact: word, folded, keys } of [...query.words, ...query.phrases.flat(), ...query.excluded]) {
          expect(word).not.toBe('');
          expect(keys.map((key) => key.replace(/^(?:en|fr|de):/, ''))).toContain(folded);
        }
        const written = toQueryText(query);
        if (written.length <= 300) expect(toQueryText(read(written))).toBe(written);
      }),
      { numRuns: 150 },
    );
  });
});
