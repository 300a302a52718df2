import { isSlug } from '../../core/article/slug';
import { say } from './say';

export type PublishArguments = {
  readonly help: boolean;
  readonly content: string;
  readonly remove: boolean;
  /** Articles to publish; empty for all. */
  readonly slugs: readonly string[];
};

/** Reads the words behind the command; what is wrong with them is a sentence. */
export function readArguments(words: readonly string[], defaultContent: string): PublishArguments | string {
  const named = new Map<string, string>();
  const slugs: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) {
      slugs.push(word);
      continue;
    }
    const [option = '', ...joined] = word.split('=');
    const isFlag = option === '--remove' || option === '--help';
    if (!isFlag && option !== '--to' && option !== '--content') return say('unknownOption', { option });
    const value = isFlag ? 'set' : joined.length > 0 ? joined.join('=') : words[++at];
    if (value === undefined || value === '') return say('missingValue', { option });
    named.set(option, value);
  }
  const help = named.has('--help');
  const to = named.get('--to');
  if (!help && to === undefined) return say('toMissing');
  if (!help && to !== 'postgres') return say('toUnknown', { to: to ?? '' });
  const odd = slugs.find((slug) => !isSlug(slug));
  if (odd !== undefined) return say('badSlug', { slug: odd });
  return { help, content: named.get('--content') ?? defaultContent, remove: named.has('--remove'), slugs };
}
