import { toSentence } from '../../core/article/to-sentence';
import { type SentenceKey, sentences } from './sentences';

/** A sentence of the command with its gaps filled; what a terminal would act on is shown escaped. */
export function say(key: SentenceKey, values: Readonly<Record<string, string | number>> = {}): string {
  return toSentence({ key, values }, sentences);
}
