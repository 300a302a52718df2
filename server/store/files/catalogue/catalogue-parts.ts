import { listsPart } from '../lists/lists-part';
import { searchPart } from '../search/search-part';
import type { CataloguePart } from './catalogue-part';

/** Everything that is made from an article when it is new or has changed. */
export const catalogueParts: readonly CataloguePart[] = [listsPart, searchPart];
