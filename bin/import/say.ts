import { toSentence } from '../../core/article/to-sentence';
import { contentSentences } from '../../server/content/content-sentences';
import { type SentenceKey, sentences } from './sentences';

export type Gaps = Readonly<Record<string, string | number>>;

/** A sentence of the command with its gaps filled; what a terminal would act on is shown escaped. */
export function say(key: SentenceKey, values: Gaps = {}): string {
  return toSentence({ key, values }, sentences);
}

/** A sentence about the library, whose keys are the library's own. */
export function sayOfLibrary(key: string, values: Gaps): string {
  return toSentence({ key, values }, contentSentences);
}
