import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonLine } from './find-json-line';

type Json = string | Json[] | { [key: string]: Json };

/** Every path to a text of a value, with the text. */
function pathsOf(value: Json, path: (string | number)[] = []): [string, (string | number)[]][] {
  if (typeof value === 'string') return [[value, path]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

describe('findJsonLine', () => {
  it('finds the line of any value by its path', () => {
    let count = 0;
    const leaf = fc.constantFrom('{"a":[', '\\', ':,]}', '').map((marks) => `${marks} text ${count++}`);
    const key = fc.constantFrom('a', 'b"', '{', '12', '\\', 'ت');
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        for (const [found, path] of pathsOf(json)) {
          const place = text.indexOf(JSON.stringify(found).slice(1));
          expect(findJsonLine(text, path)).toBe(text.slice(0, place).split('\n').length);
        }
      }),
    );
  });

  it('names the line of what is around a value that is missing', () => {
    expect(findJsonLine('{\n"a": [\n{},\n{\n"b": 1}]}', ['a', 1, 'c'])).toBe(4);
    expect(findJsonLine('\n5', ['a'])).toBe(2);
  });

  it('takes the last of a key that is written twice', () => {
    expect(findJsonLine('{"a":\n[1,\n2],\n"a":\n[1]}', ['a', 0])).toBe(5);
    expect(findJsonLine('{"a":\n[1,\n2],\n"a":\n[1]}', ['a', 1])).toBe(5);
  });
});
