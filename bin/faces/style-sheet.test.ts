import { expect, test } from 'vitest';
import { cutsOf } from './cuts.mjs';
import type { Measures } from './measure-face.mjs';
import { type Face, faces } from './settings.mjs';
import { writeStyleSheet } from './style-sheet.mjs';

const measures = new Map<Face, Measures>(
  faces.map((face, index) => [face, { ascent: 1, descent: 0.25, xHeight: 0.5 - index * 0.05, width: 0.5, space: 0.2 }]),
);
const sheet = writeStyleSheet(measures);
const rules = sheet.match(/@font-face \{[^}]+\}/g) ?? [];

test('every file has a rule, and nothing is asked of another place', () => {
  for (const { name } of faces.flatMap(cutsOf)) {
    expect(rules.filter((rule) => rule.includes(`"./${name}.woff2"`)).length, name).toBeGreaterThan(0);
  }
  expect(sheet).not.toMatch(/https?:/u);
});

test('text is never held back for a face', () => {
  for (const rule of rules) expect(rule).toContain('font-display: swap');
});

test('Latin faces are set so that their small letters are equally tall', () => {
  const rule = rules.find((one) => one.includes('"Source Serif"') && one.includes('source-serif-roman-core'));
  // 0.5 of the first face by 0.45 of the second.
  expect(rule).toContain('size-adjust: 111.11%');
  expect(rule).toContain('ascent-override: 90.00%');
});

test('the families of every list have rules', () => {
  const families = new Set(rules.map((rule) => /font-family: ("[^"]+")/.exec(rule)?.[1]));
  const root = sheet.slice(sheet.indexOf(':root'));
  const named = root.match(/"[^"]+"/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((family) => !families.has(family))).toEqual([]);
});
