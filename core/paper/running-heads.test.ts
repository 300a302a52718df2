import { describe, expect, test } from 'vitest';
import { toRunningHeadsSheet } from './running-heads';

const english = { text: 'Bread & "salt"', language: 'en' } as const;
const arabic = { text: 'خُبز وملح', language: 'ar' } as const;
const french = { text: 'Pain', language: 'fr' } as const;
const german = { text: 'Brot', language: 'de' } as const;
const inEnglish = { first: english, second: arabic, foot: 'Issuer · Site', locale: 'en' } as const;
const inArabic = { first: arabic, second: english, foot: 'دار', locale: 'ar' } as const;

/** The rule of a pair of editions: its declarations, where the selector ends as told. */
function ruleOf(sheet: string, first: string, second: string, choice = ''): string | undefined {
  const pair = `:root:has([data-shows="first"][value="${first}"]):has([data-shows="second"][value="${second}"])`;
  const line = sheet.split('\n').find((each) => each.startsWith(`${pair}${choice} {`));
  return line?.slice(line.indexOf('{'));
}

describe('toRunningHeadsSheet', () => {
  test('isolates each title in its own direction', () => {
    const sheet = toRunningHeadsSheet(inEnglish);
    expect(sheet).toContain('--title-en: "\\2066 Bread \\26  \\22 salt\\22 \\2069 ";');
    expect(sheet).toContain('--title-ar: "\\2067 خُبز وملح\\2069 ";');
    expect(sheet).toContain('--foot: "\\2066 Issuer \\b7  Site\\2069 ";');
  });

  test('lets no text end its string or the sheet', () => {
    const text = '"; } body { display: none } /* \\ \n</style> 😀';
    const sheet = toRunningHeadsSheet({ ...inEnglish, first: { text, language: 'en' }, foot: text });
    const strings = sheet.split('\n').filter((line) => /--(title-en|foot):/u.test(line));
    expect(strings).toHaveLength(2);
    for (const line of strings) {
      expect(line).toMatch(/^ {2}--[\w-]+: "(?:[\p{L}\p{N}\p{M} ]|\\[0-9a-f]{1,6} )*";$/u);
      expect(line).toContain('\\1f600 ');
    }
    const unescaped = (escaped: string) =>
      escaped.replace(/\\([0-9a-f]+) /gu, (_, point) => String.fromCodePoint(Number.parseInt(point, 16)));
    expect(unescaped(strings[0] ?? '')).toContain(text);
  });

  test('puts left-to-right titles on the left in every locale', () => {
    const heads = '{ --head-1: var(--title-en); --head-2: var(--title-ar); }';
    expect(ruleOf(toRunningHeadsSheet(inEnglish), 'en', 'ar')).toBe(heads);
    expect(ruleOf(toRunningHeadsSheet(inArabic), 'ar', 'en')).toBe(heads);
  });

  test('swaps the titles with the sides, where there are sides', () => {
    const choice = ':has([data-shows="side"]:checked):has([name="sides"][value="swapped"]:checked)';
    const heads = '{ --head-1: var(--title-ar); --head-2: var(--title-en); }';
    expect(ruleOf(toRunningHeadsSheet(inEnglish), 'en', 'ar', choice)).toBe(heads);
    expect(ruleOf(toRunningHeadsSheet(inArabic), 'ar', 'en', choice)).toBe(heads);
  });

  test('drops the title of the edition that is not shown', () => {
    const [first, second] = ['first', 'second'].map((shown) => `:has([data-shows="${shown}"]:checked)`);
    expect(ruleOf(toRunningHeadsSheet(inEnglish), 'en', 'ar', first)).toBe('{ --head-2: ""; }');
    expect(ruleOf(toRunningHeadsSheet(inEnglish), 'en', 'ar', second)).toBe('{ --head-1: ""; }');
    expect(ruleOf(toRunningHeadsSheet(inArabic), 'ar', 'en', first)).toBe('{ --head-1: ""; }');
    expect(ruleOf(toRunningHeadsSheet(inArabic), 'ar', 'en', second)).toBe('{ --head-2: ""; }');
  });

  test('knows every pair that a reader can put together', () => {
    const sheet = toRunningHeadsSheet({ ...inEnglish, further: [french, german] });
    expect(ruleOf(sheet, 'de', 'fr')).toBe('{ --head-1: var(--title-de); --head-2: var(--title-fr); }');
    expect(ruleOf(sheet, 'fr', 'ar')).toBe('{ --head-1: var(--title-fr); --head-2: var(--title-ar); }');
    expect(ruleOf(sheet, 'ar', 'de')).toBe('{ --head-1: var(--title-de); --head-2: var(--title-ar); }');
    expect(sheet.match(/^:root:has\(\[data-shows="first"\]\[value="\w\w"\]\):has\(\S+\) \{/gmu)).toHaveLength(4 * 12);
    expect(ruleOf(sheet, 'en', 'en')).toBeUndefined();
  });

  test('gives an article in one language its title alone', () => {
    const sheet = toRunningHeadsSheet({ ...inEnglish, first: arabic, second: null, further: [] });
    expect(sheet).toContain('--head-1: var(--title-ar);\n  --head-2: "";');
    expect(sheet).not.toContain('data-shows');
  });

  test('numbers the pages in the digits of the locale, beside the foot', () => {
    expect(toRunningHeadsSheet(inEnglish)).toContain(
      '@bottom-left { content: var(--foot); }\n  @bottom-right { content: counter(page, decimal) " / " counter(pages, decimal); }',
    );
    expect(toRunningHeadsSheet(inArabic)).toContain(
      '@bottom-right { content: var(--foot); }\n  @bottom-left { content: counter(page, arabic-indic) " / " counter(pages, arabic-indic); }',
    );
  });

  test('leaves the head of the first page to the title itself', () => {
    expect(toRunningHeadsSheet(inEnglish)).toContain(
      '@page :first {\n  @top-left { content: none; }\n  @top-right { content: none; }\n}',
    );
  });
});
