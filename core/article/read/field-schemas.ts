import * as v from 'valibot';
import { isLanguageTag } from '../../languages/table';
import type { Name } from '../article';
import type { FaultKey } from '../fault-sentences';

/** The message of a schema is the key of the fault it becomes. */
export function key(name: FaultKey): FaultKey {
  return name;
}

/** A line of text: not blank, without control characters, otherwise any code points. */
export const textField = v.pipe(
  v.string(key('fieldNotText')),
  v.check((text) => !/\p{Cc}/u.test(text), key('fieldControlCharacter')),
  v.check((text) => text.trim() !== '', key('fieldBlank')),
);

/** A field left empty, as in `author:`, is a field left out. */
export const optionalTextField = v.nullish(
  v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => null),
      ),
      textField,
    ],
    unionKey,
  ),
  null,
);

/** A union reports as the text it should have been. */
function unionKey(issue: v.BaseIssue<unknown>): FaultKey {
  if (typeof issue.input !== 'string') return key('fieldNotText');
  return /\p{Cc}/u.test(issue.input) ? key('fieldControlCharacter') : key('fieldBlank');
}

/** A name shared by the editions, or names by language. */
export const nameField = v.nullish(v.custom<Name>(isName, key('nameBroken')), null);

function isName(value: unknown): value is Name {
  if (typeof value === 'string') return v.is(textField, value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([tag, name]) => isLanguageTag(tag) && v.is(textField, name));
}

/** The faults of an object as a whole: not an object, a field missing, a field nobody knows. */
export function objectKey(issue: v.StrictObjectIssue): FaultKey {
  if (issue.expected === 'never') return key('fieldUnknown');
  return issue.expected === 'Object' ? key('notAMapping') : key('fieldMissing');
}
