import * as v from 'valibot';
import { type Outcome, refuse } from './outcome';

/** Reads JSON of a given shape. `name` is what the text is called in the sentence that says what is wrong. */
export function parseJson<Schema extends v.GenericSchema>(
  text: string,
  name: string,
  schema: Schema,
): Outcome<v.InferOutput<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return refuse(`${name}: this is not JSON.`);
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  return refuse(`${name}: ${place === null ? 'this' : `“${place}”`} is not what is asked for: ${issue.message}`);
}
