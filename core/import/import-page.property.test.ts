import { array, assert, constantFrom, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { importPage } from './import-page';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = 'Issued by A Press\nad a b\nA title\nSaturday 04/March/2023 - 09:23 PM\nSource: B\nBy C\nطباعة\n';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the import takes them out
const invisible = /[\u0007\u202A-\u202E]/g;
const line = constantFrom(
  'ad a b',
  'Share',
  'طباعة',
  '«طباعة»',
  'By C',
  'Source: B',
  'The Reference',
  '"',
  '',
  '\u00a0',
  'A heading',
  'A text, in full.',
  'نص عربي',
  '\u202eabc\u202c',
  '\u2067open',
  'said "so"',
  'bell\u0007',
  '\u200f',
  '4/May/2020 - 10:00',
  'الأحد 4/أيار/2020 - 10:00 م',
  '31/May/2020 - 25:00',
);

test('no bytes make the import throw', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (input) => typeof importPage(input).ok === 'boolean'),
    { numRuns: 500 },
  );
  assert(
    property(
      string({ unit: 'binary', maxLength: 200 }),
      (text) => typeof importPage(bytes(header + text)).ok === 'boolean',
    ),
  );
});

test('what is kept stands in the page, in its order, but for removed controls and closed isolates', () => {
  assert(
    property(array(line, { maxLength: 20 }), (lines) => {
      const text = header + lines.join('\n');
      const imported = importPage(bytes(text));
      if (!imported.ok) return;
      let from = text.indexOf('طباعة');
      const page = text.replace(invisible, '');
      for (const block of imported.value.blocks) {
        const at = page.indexOf(block.text.replace(/\u2069+$/, ''), from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }),
    { numRuns: 300 },
  );
});

test('every line of the page is accounted for', () => {
  assert(
    property(array(line, { maxLength: 15 }), (lines) => {
      const text = header + lines.join('\n');
      const imported = importPage(bytes(text));
      if (!imported.ok) return;
      const draft = imported.value;
      const fields = [draft.title, draft.issuer, draft.source, draft.author, draft.printLabel, draft.dateline];
      const accounted = new Set([...fields, ...draft.blocks, ...draft.removed].map((piece) => piece?.line));
      for (const [at, written] of text.split('\n').entries()) {
        if (written.replace(invisible, '').trim() !== '') expect(accounted).toContain(at + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('time grows with the length of the page and not with its square', () => {
  const paragraph = `${'The clock (ساعة المحطة) was «repaired» on Monday. '.repeat(80)}\n`;
  for (const piece of [
    paragraph,
    'ad a b\n',
    '"\n',
    '\u2067\n',
    'طباعة\n',
    `a${' '.repeat(40_000)}a\n`,
    `a${'\u200b'.repeat(40_000)}a"\n`,
    `${'a " '.repeat(5000)}\n`,
    '\n',
  ]) {
    const time = (size: number) => {
      const input = bytes(header + piece.repeat(Math.ceil(size / piece.length)));
      const start = performance.now();
      importPage(input);
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.min(time(100_000), time(100_000), time(100_000));
    expect(Math.min(time(800_000), time(800_000))).toBeLessThan(8 * 4 * small + 60);
  }
}, 60_000);
