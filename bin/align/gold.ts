import * as v from 'valibot';
import type { Outcome } from './outcome';
import { parseJson } from './parse-json';

const places = v.array(v.number());
const goldSchema = v.array(
  v.object({
    id: v.string(),
    source: v.string(),
    licence: v.string(),
    unit: v.string(),
    construction: v.string(),
    en: v.array(v.string()),
    ar: v.array(v.string()),
    gold: v.array(v.tuple([places, places])),
  }),
);

/** A text with the links that are right. */
export type Gold = v.InferOutput<typeof goldSchema>[number];

export function parseGold(text: string, name: string): Outcome<Gold[]> {
  return parseJson(text, name, goldSchema);
}

/** True where a licence lets us ship what is learnt from a text: not where it asks for the same licence. */
export function isPermitted({ source, licence }: Gold): boolean {
  return !source.includes('NTREX') && !/SA|NC|ND/u.test(licence);
}
