import { showEscaped } from '../../core/article/to-sentence';
import { type Gaps, say, sayOfLibrary } from './say';
import type { SentenceKey } from './sentences';

/** A reason the library gave, marked so that it is looked up among the library's sentences. */
export type LibraryKey = `library:${string}`;

/** Why nothing was imported: a sentence, and the file and line it speaks of. */
export type Refusal = {
  readonly key: SentenceKey | LibraryKey;
  readonly values?: Gaps;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
};

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function refuse(key: SentenceKey | LibraryKey, details: Omit<Refusal, 'key'> = {}): Outcome<never> {
  return { ok: false, refusal: { key, ...details } };
}

/** `page.txt, line 3: The line is too long …`, on one line. */
export function showRefusal({ key, values, file, line }: Refusal): string {
  const place = [file === undefined ? '' : showEscaped(file), line === undefined ? '' : say('fieldLine', { line })];
  const where = place.filter((part) => part !== '').join(', ');
  const sentence = isOfLibrary(key) ? sayOfLibrary(key.slice('library:'.length), values ?? {}) : say(key, values);
  return where === '' ? sentence : `${where}: ${sentence}`;
}

function isOfLibrary(key: SentenceKey | LibraryKey): key is LibraryKey {
  return key.startsWith('library:');
}
