import * as v from 'valibot';
import { languageTags } from '../languages/table';
import type { Correction } from './correction';
import { limits } from './limits';
import { key, objectKey, textField } from './read/field-schemas';

/** What `digestOf` gives. */
const digestForm = /^[0-9a-f]{16}$/;

const number = v.pipe(
  v.number(key('numberBroken')),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= limits.number, key('numberBroken')),
);
const block = v.strictObject(
  {
    block: number,
    digest: v.nullish(v.pipe(v.string(key('digestBroken')), v.regex(digestForm, key('digestBroken'))), null),
  },
  objectKey,
);
const side = v.pipe(
  v.array(block, key('sideBroken')),
  v.check((blocks) => areNeighbours(blocks.map((named) => named.block)), key('blocksApart')),
);

const sentenceNumbers = v.array(number, key('sentencesBroken'));
const link = v.pipe(
  v.strictTuple([sentenceNumbers, sentenceNumbers], key('sentencesBroken')),
  v.check(([first, second]) => first.length + second.length > 0, key('sentencesBroken')),
  v.check(([first, second]) => areNeighbours(first) && areNeighbours(second), key('sentencesApart')),
);
const sentences = v.pipe(
  v.array(link, key('sentencesBroken')),
  v.check(
    (links) => isRising(links.flatMap(([first]) => first)) && isRising(links.flatMap(([, second]) => second)),
    key('sentencesOrder'),
  ),
);

const tag = v.picklist(languageTags, key('languagesBroken'));

/** A correction as it is stored, and as it travels between server and browser. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.pipe(
  v.strictObject(
    {
      languages: v.pipe(
        v.strictTuple([tag, tag], key('languagesBroken')),
        v.check(([first, second]) => first !== second, key('languagesBroken')),
      ),
      first: side,
      second: side,
      sentences: v.nullish(sentences, []),
      note: v.nullish(textField, null),
    },
    objectKey,
  ),
  v.check(({ first, second }) => first.length + second.length > 0, key('sidesEmpty')),
);

function areNeighbours(numbers: readonly number[]): boolean {
  return numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((value, at) => at === 0 || value > (numbers[at - 1] ?? 0));
}
