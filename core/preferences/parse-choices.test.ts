import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChoices } from './parse-choices';

describe('parseChoices', () => {
  it('reads what may be chosen', () => {
    const text = '{"theme":"sepia","size-ar":"1.25","columns":"0.42","view":"ar"}';
    expect(parseChoices(text)).toEqual({ theme: 'sepia', 'size-ar': '1.25', columns: '0.42', view: 'ar' });
  });

  it('leaves out what the table does not know and keeps the rest', () => {
    const text = '{"theme":"purple","size-ar":"99","columns":"-1","digits":"arabic","shoe":"42","motion":null}';
    expect(parseChoices(text)).toEqual({ digits: 'arabic' });
  });

  it('leaves out what stands as it comes', () => {
    expect(parseChoices('{"theme":"system","size-en":"1"}')).toEqual({});
  });

  it.each(['', 'null', '[]', '3', '"theme"', '{theme: dark}'])('refuses %j, which is no object', (text) => {
    expect(parseChoices(text)).toBeNull();
  });

  it('takes no name from the prototype of objects', () => {
    expect(parseChoices('{"__proto__":{"theme":"dark"}}')).toEqual({});
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseChoices(text)));
  });
});
