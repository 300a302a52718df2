import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../languages/table';
import type { CorrectedBlock, CorrectedSentences, Correction } from './correction';
import { faultSentences } from './fault-sentences';
import { limits } from './limits';
import { parseCorrections } from './parse-corrections';
import { writeCorrections } from './write-corrections';

const file = 'bread/pairs.json';

function faults(json: string): string[] {
  const parsed = parseCorrections(json, file);
  if (parsed.ok) return [];
  for (const { reason } of parsed.faults) expect(faultSentences).toHaveProperty(reason.key);
  return parsed.faults.map(({ line, reason }) => `${line} ${reason.key}`);
}

/** The faults of one correction that is whole but for these fields. */
function faultsOf(fields: Record<string, unknown>): string[] {
  const whole = { languages: ['en', 'ar'], first: [{ block: 3 }], second: [{ block: 3 }, { block: 4 }] };
  return faults(JSON.stringify({ corrections: [{ ...whole, ...fields }] })).map((fault) => fault.replace(/^\d+ /, ''));
}

describe('parseCorrections', () => {
  it('reads what an editor writes by hand', () => {
    const json = `\ufeff{ "corrections": [
      { "languages": ["ar", "en"],
        "first": [{ "block": 3, "digest": "9f86d081884c7d65" }],
        "second": [{ "block": 3 }, { "block": 4 }],
        "sentences": [[[1], [1]], [[2, 3], [2]], [[4], []]] },
      { "languages": ["en", "fr"], "first": [], "second": [{ "block": 1 }], "note": "added" }
    ] }`;
    expect(parseCorrections(json, file)).toEqual({
      ok: true,
      value: [
        {
          languages: ['ar', 'en'],
          first: [{ block: 3, digest: '9f86d081884c7d65' }],
          second: [
            { block: 3, digest: null },
            { block: 4, digest: null },
          ],
          sentences: [
            [[1], [1]],
            [[2, 3], [2]],
            [[4], []],
          ],
          note: null,
        },
        {
          languages: ['en', 'fr'],
          first: [],
          second: [{ block: 1, digest: null }],
          sentences: [],
          note: 'added',
        },
      ],
    });
    expect(parseCorrections('{"corrections": []}', file)).toEqual({ ok: true, value: [] });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown language', { languages: ['en', 'xx'] }, 'languagesBroken'],
    ['one language twice', { languages: ['en', 'en'] }, 'languagesBroken'],
    ['three languages', { languages: ['en', 'ar', 'fr'] }, 'languagesBroken'],
    ['a side that is no list', { first: { block: 1 } }, 'sideBroken'],
    ['a block that is a number', { first: [3] }, 'notAMapping'],
    ['a block without a number', { first: [{}] }, 'fieldMissing'],
    ['block 0', { first: [{ block: 0 }] }, 'numberBroken'],
    ['half a block', { first: [{ block: 1.5 }] }, 'numberBroken'],
    ['a block beyond all numbers', { first: [{ block: 1e300 }] }, 'numberBroken'],
    ['a number in quotation marks', { first: [{ block: '3' }] }, 'numberBroken'],
    ['blocks that are no neighbours', { second: [{ block: 3 }, { block: 5 }] }, 'blocksApart'],
    ['blocks in falling order', { second: [{ block: 4 }, { block: 3 }] }, 'blocksApart'],
    ['a block twice', { second: [{ block: 3 }, { block: 3 }] }, 'blocksApart'],
    ['no block at all', { first: [], second: [] }, 'sidesEmpty'],
    ['a digest of another length', { first: [{ block: 3, digest: '9f86' }] }, 'digestBroken'],
    ['a digest that is a number', { first: [{ block: 3, digest: 9 }] }, 'digestBroken'],
    ['a field that nobody knows', { colour: 1 }, 'fieldUnknown'],
    ['a blank note', { note: ' ' }, 'fieldBlank'],
    ['sentences that are no links', { sentences: [1] }, 'sentencesBroken'],
    ['a link of one side', { sentences: [[[1]]] }, 'sentencesBroken'],
    ['a link of nothing', { sentences: [[[], []]] }, 'sentencesBroken'],
    ['sentence 0', { sentences: [[[0], [1]]] }, 'numberBroken'],
    ['sentences that are no neighbours', { sentences: [[[1, 3], [1]]] }, 'sentencesApart'],
    [
      'a sentence twice',
      {
        sentences: [
          [[1], [1]],
          [[1], [2]],
        ],
      },
      'sentencesOrder',
    ],
    [
      'links that cross',
      {
        sentences: [
          [[1], [2]],
          [[2], [1]],
        ],
      },
      'sentencesOrder',
    ],
    [
      'sentences out of order around one that stands alone',
      {
        sentences: [
          [[1], [1]],
          [[], [3]],
          [[2], [2]],
        ],
      },
      'sentencesOrder',
    ],
  ])('refuses %s', (_, fields, fault) => {
    expect(faultsOf(fields)).toContain(fault);
  });

  it('names the line of each fault', () => {
    const json = `{
      "corrections": [
        {
          "languages": ["en", "ar"],
          "first": [{ "block": 1 }],
          "second": [
            { "block": 1 },
            { "block": 3 },
            { "block": "{4" }
          ]
        },
        {
          "languages": ["en", "tlh"],
          "first": []
        },
        5
      ],
      "more": 1
    }`;
    expect(faults(json)).toEqual([
      '9 numberBroken',
      '13 languagesBroken',
      '12 fieldMissing',
      '16 notAMapping',
      '18 fieldUnknown',
    ]);
    expect(faults('{"corrections": [\n{"languages": [\n"en"')).toEqual(['3 jsonBroken']);
  });

  it('refuses what is no file of corrections', () => {
    for (const json of ['[]', 'null', '5', '"x"', '{}', '{"corrections": {}}', '{"__proto__": []}', ''])
      expect(faults(json), json).not.toEqual([]);
  });

  it('refuses a file of unreasonable size, depth or count without trouble', () => {
    expect(faults(' '.repeat(limits.pairsBytes + 1))).toEqual(['null textTooLong']);
    expect(faults('['.repeat(limits.pairsBytes))).toHaveLength(1);
    expect(faults(`{"corrections": [[${'['.repeat(2000)}${']'.repeat(2000)}]]}`)).not.toEqual([]);
    const many = Array.from({ length: limits.corrections + 1 }, () => ({
      languages: ['en', 'ar'],
      first: [{ block: 1 }],
      second: [],
    }));
    expect(faults(JSON.stringify({ corrections: many }))).toEqual(['1 tooManyCorrections']);
    expect(faults(`{"corrections":[${'5,'.repeat(100_000)}5]}`)).toHaveLength(limits.faults);
  });
});

const digest = fc.option(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }));
const side = fc
  .tuple(fc.integer({ min: 1, max: 50 }), fc.array(digest, { maxLength: 3 }))
  .map(([from, digests]): CorrectedBlock[] => digests.map((value, at) => ({ block: from + at, digest: value })));
const sentences = fc
  .array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 5 })
  .map((steps): CorrectedSentences[] => {
    let [one, other] = [0, 0];
    const take = (from: number, size: number) => Array.from({ length: size }, (_, at) => from + at + 1);
    return steps.flatMap(([skip, first, skipOther, second]): CorrectedSentences[] => {
      if (first + second === 0) return [];
      const link = [take(one + skip, first), take(other + skipOther, second)] as const;
      one += skip + first;
      other += skipOther + second;
      return [link];
    });
  });
const correction: fc.Arbitrary<Correction> = fc
  .record({
    languages: fc.shuffledSubarray(languageTags, { minLength: 2, maxLength: 2 }).map(([one = 'en', other = 'ar']) => {
      return [one, other] as const;
    }),
    first: side,
    second: side,
    sentences,
    note: fc.option(fc.string({ unit: 'binary' }).map((text) => `x${text.replace(/\p{Cc}/gu, '')}`)),
  })
  .filter(({ first, second }) => first.length + second.length > 0);

describe('writeCorrections', () => {
  it('writes what parseCorrections reads back', () => {
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 6 }), (corrections) => {
        expect(parseCorrections(writeCorrections(corrections), file)).toEqual({ ok: true, value: corrections });
      }),
    );
  });

  it('writes a field a line, so that a diff shows which one changed', () => {
    const [one, other] = ['9f86d081884c7d65', '0000000000000000'].map((value) =>
      writeCorrections([
        { languages: ['en', 'ar'], first: [{ block: 3, digest: value }], second: [], sentences: [], note: 'why' },
      ]).split('\n'),
    );
    expect(one?.filter((line, at) => line !== other?.[at])).toEqual([
      '      "first": [{ "block": 3, "digest": "9f86d081884c7d65" }],',
    ]);
  });
});
