import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLanguageTag, type LanguageTag, languageTags } from '../languages/table';
import fixtures from './fixtures/fragments.json';
import { splitRuns } from './split-runs';

function hostOf(tag: string): LanguageTag {
  if (!isLanguageTag(tag)) throw new Error(`no such language: ${tag}`);
  return tag;
}

describe('splitRuns', () => {
  it.each(fixtures.cases)('cuts $id as the rules $rule say', (sample) => {
    const runs = splitRuns(sample.text, hostOf(sample.host));
    expect(runs.map(({ kind, text }) => ({ kind, text }))).toEqual(
      sample.runs.map(({ kind, text }) => ({ kind, text })),
    );
    runs.forEach((run, i) => {
      const expected = sample.runs[i];
      if (run.kind === 'host') return;
      expect(run.script).toBe(expected?.script);
      expect(run.direction).toBe(expected?.dir);
      if (expected?.lang !== undefined) expect(run.language).toBe(expected.lang);
    });
  });

  it('gives no runs for an empty text', () => {
    expect(splitRuns('', 'en')).toEqual([]);
  });

  it('describes telephone numbers and addresses in Arabic text', () => {
    expect(splitRuns('+20 2 5555 0199، https://example.com/', 'ar')).toEqual([
      { kind: 'fragment', text: '+20 2 5555 0199', script: 'Zyyy', direction: 'ltr', language: 'und' },
      { kind: 'host', text: '، ' },
      { kind: 'fragment', text: 'https://example.com/', script: 'Latn', direction: 'ltr', language: 'en' },
    ]);
  });
});

const pieces = [
  ...'قمپ١۱aBé1 7.,:;?!،؟-_+#@/()[]{}«»‹›“”„‘’\'"\u00a0\n\ud800\udc00\u064e\u0301\ufe0f\u20e3\u200c\u200d\u200e\u200f\u061c',
  ...['\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '🎉', '🇵🇸', 'https://', 'a.b/'],
  ...['x@y.com', '+20 2 5555 0199', '2024-05-06', 'www.', 'mailto:', '(+20)', 'قلم', 'Pen', '\ufffc'],
];
const hostileText = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anyText = fc.oneof(hostileText, fc.string({ unit: 'binary' }));
const anyHost = fc.constantFrom(...languageTags);

describe('splitRuns for any text', () => {
  it('gives runs that joined are the text, none empty, no two of the host side by side', () => {
    fc.assert(
      fc.property(anyText, anyHost, (text, host) => {
        const runs = splitRuns(text, host);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.every((run) => run.text !== '')).toBe(true);
        expect(runs.some((run, i) => run.kind === 'host' && runs[i + 1]?.kind === 'host')).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('never parts a combining mark or a pair of surrogates from what stands before it', () => {
    fc.assert(
      fc.property(anyText, anyHost, (text, host) => {
        const runs = splitRuns(text, host);
        for (const [i, run] of runs.entries()) {
          if (i === 0) continue;
          expect(/^[\p{M}\u200c\u200d]/u.test(run.text) && runs[i - 1]?.kind === 'fragment').toBe(false);
          expect(/[\ud800-\udbff]$/.test(runs[i - 1]?.text ?? '') && /^[\udc00-\udfff]/.test(run.text)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every fragment but a token a letter or digit of its script, and no letter of the host', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const run of splitRuns(text, 'en')) {
          if (run.kind === 'host') continue;
          expect(run.text).toMatch(/(?=[\p{L}\p{N}])\p{Script_Extensions=Arabic}/u);
          expect(run.text).not.toMatch(/(?!\p{M})\p{Script=Latin}/u);
        }
      }),
    );
  });
});

describe('splitRuns on hostile text', () => {
  const units = {
    'opening brackets': '(',
    'brackets round words': '(ق',
    'closing brackets': 'ق)',
    'straight quotation marks': '"',
    'quotation marks round words': ' "ق',
    'curly quotation marks': '“ق',
    'closing curly marks': 'ق”',
    'number signs': '#',
    'plus signs': '+',
    'plus signs and digits': '+1 ',
    'alternating scripts': 'aق',
    schemes: 'http://',
    domains: 'a.b.',
    'at signs': 'a@',
    'long words': 'abcdefgh',
    'open isolates': '\u2067ق',
    'closed isolates': 'ق\u2069',
    marks: '\u064e',
    'direction marks': '\u200f',
    'quotation marks and direction marks': '"\u200f',
    'punctuation and direction marks': 'ق!\u200f!',
    'digits and hyphens': '1-',
    'digits and dots': '1.',
    underscores: '_',
    guillemets: '«ق',
    'closing guillemets': 'ق»',
    emoji: '👩‍',
    'lone surrogates': '\ud800',
  };

  /** Processor time in microseconds, the best of three: other work on the machine does not count. */
  function timeOf(text: string, host: LanguageTag): number {
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      splitRuns(text, host);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    });
    return Math.min(...times);
  }

  /** Sixteen times the text in less than 64 times the time, that is four times in less than eight; a square takes 256. */
  function expectLinear(textOf: (length: number) => string, host: LanguageTag): void {
    const shortest = 1_000;
    expect(timeOf(textOf(32_000), host)).toBeLessThan(64 * Math.max(timeOf(textOf(2_000), host), shortest));
  }

  it.each(Object.entries(units))('takes time in proportion to the length of %s', (_, unit) => {
    expectLinear((length) => unit.repeat(length / unit.length), 'en');
    expectLinear((length) => `${unit}ق`.repeat(length / (unit.length + 1)), 'en');
    expectLinear((length) => `${unit}b`.repeat(length / (unit.length + 1)), 'ar');
  });

  it.each(['()', '“”', '«»', '\u2067\u2069'])('takes any depth of %s', (pair) => {
    const [open, close] = [pair.charAt(0), pair.charAt(1)];
    expectLinear((length) => `${open}ق`.repeat(length / 3) + close.repeat(length / 3), 'en');
    expectLinear((length) => `ق${open}`.repeat(length / 4) + `ق${close}`.repeat(length / 4), 'en');
  });
});
