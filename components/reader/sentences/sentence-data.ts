import type { SentenceLink } from '@/core/reading/sentence-link';

/** How many sentences of a side a link holds: `2:1` for two of the first side and one of the second; `?` where unsure. */
export function writeLinks(links: readonly SentenceLink[]): string {
  return links.map(({ first, second, unsure }) => `${first}:${second}${unsure ? '?' : ''}`).join(' ');
}

/** What `writeLinks` wrote. */
export function readLinks(text: string): SentenceLink[] {
  return text.split(' ').flatMap((link) => {
    const [, first, second, mark] = /^(\d+):(\d+)(\??)$/.exec(link) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second), unsure: mark === '?' }];
  });
}

/** The lengths of a side's sentences, in UTF-16 code units. */
export function writeLengths(lengths: readonly number[]): string {
  return lengths.join(' ');
}

/** Where the sentences end whose lengths `writeLengths` wrote. */
export function readEnds(text: string): number[] {
  let end = 0;
  return text === '' ? [] : text.split(' ').map((length) => (end += Number(length)));
}
