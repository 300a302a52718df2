const longest = 6;

/** A rough stem of a folded Latin word: without the commonest English endings, six letters at most. */
export function stemLatin(word: string): string {
  let to = word.length;
  if (to > 4 && word.endsWith('ies')) return `${word.slice(0, Math.min(longest, to - 3))}y`.slice(0, longest);
  if (to > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) to--;
  if (to > 5 && word.startsWith('ing', to - 3)) to -= 3;
  else if (to > 4 && word.startsWith('ed', to - 2)) to -= 2;
  else if (to > 4 && word.startsWith('ly', to - 2)) to -= 2;
  if (to > 4 && word.charCodeAt(to - 1) === word.charCodeAt(to - 2) && !'ls'.includes(word.charAt(to - 1))) to--;
  if (to > 3 && word.charAt(to - 1) === 'e') to--;
  return word.slice(0, Math.min(longest, to));
}
