/**
 * What is left of a name when it crosses between the scripts: its consonants, in classes that Arabic spelling keeps
 * apart. `Kabul` and `كابول` are both `KBL`. Vowels, و, ي, ه, ح and ع are dropped; a doubled consonant is one.
 */
export function skeletonOf(folded: string, arabic: boolean): string {
  let skeleton = '';
  let last = '';
  for (let index = 0; index < folded.length; index++) {
    const unit = folded.charAt(index);
    const next = folded.charAt(index + 1);
    let kept = '';
    if (arabic) kept = unit === 'ت' && next === 'ش' ? '' : (arabicConsonants[unit] ?? '');
    else kept = latinConsonant(unit, next);
    if (kept !== '' && kept !== last) skeleton += kept;
    if (kept !== '') last = kept.charAt(kept.length - 1);
    else if (!'h'.includes(unit)) last = '';
  }
  return skeleton;
}

const arabicConsonants: { readonly [letter: string]: string } = {
  ب: 'B',
  ت: 'T',
  ث: 'T',
  ج: 'G',
  خ: 'K',
  د: 'D',
  ذ: 'D',
  ر: 'R',
  ز: 'S',
  س: 'S',
  ش: 'S',
  ص: 'S',
  ض: 'D',
  ط: 'T',
  ظ: 'S',
  غ: 'G',
  ف: 'F',
  ق: 'K',
  ك: 'K',
  ل: 'L',
  م: 'M',
  ن: 'N',
};

const latinConsonants: { readonly [letter: string]: string } = {
  b: 'B',
  p: 'B',
  t: 'T',
  d: 'D',
  j: 'G',
  g: 'G',
  k: 'K',
  q: 'K',
  x: 'KS',
  f: 'F',
  v: 'F',
  s: 'S',
  z: 'S',
  l: 'L',
  m: 'M',
  n: 'N',
  r: 'R',
};

function latinConsonant(letter: string, next: string): string {
  if (letter === 'c') return next === 'h' || next === 'e' || next === 'i' || next === 'y' ? 'S' : 'K';
  if (letter === 'p' && next === 'h') return 'F';
  return latinConsonants[letter] ?? '';
}
