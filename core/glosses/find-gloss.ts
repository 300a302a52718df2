import type { Edition } from '../article/article';
import { labelGlosses } from './label-glosses';

/** What is not part of a label's spelling: tatweel, vowel signs, direction marks, joiners. */
const unspelled = /[\u0640\u064B-\u0652\u0670\u200B-\u200F\u061C\u2066-\u2069]/gu;
/** Quotation marks that may enclose a fragment. */
const enclosing = /^[«‹“"'\s\u00A0]+|[»›”"'\s\u00A0]+$/gu;

/** A fragment as it is looked up: without enclosing marks, tatweel and vowel signs, in lower case. */
export function foldLabel(fragment: string): string {
  return fragment.replace(unspelled, '').replace(enclosing, '').toLowerCase();
}

/**
 * What a fragment means, in the language of its edition: the editor's gloss of the very spelling, else of one that folds
 * to the same, else the built-in one for labels of newspaper pages. Returns null where none is known.
 */
export function findGloss(edition: Pick<Edition, 'glosses' | 'language'>, fragment: string): string | null {
  const folded = foldLabel(fragment);
  const glosses = Object.entries(edition.glosses);
  const spelledSo = glosses.find(([key]) => key === fragment);
  const written = spelledSo ?? glosses.find(([key]) => folded !== '' && foldLabel(key) === folded);
  if (written !== undefined) return written[1];
  return Object.hasOwn(labelGlosses, folded) ? (labelGlosses[folded]?.[edition.language] ?? null) : null;
}
