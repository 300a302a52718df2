const hyphen = /[-\u2010\u2011]/;
const separator = /[.,:/]/;

/**
 * Where the digits that are attached to a fragment beginning at `end` start: written right before it, or before one
 * hyphen (`3D`, `4-H`) or underscores (`2022_كأس`). A number is taken whole (`2.5GB`, `09:23PM`). `end` where there are none.
 * Linear in the length of what it takes; nothing before `least` is looked at.
 */
export function startOfNumber(text: string, end: number, least: number): number {
  let start = end;
  for (;;) {
    let i = start;
    if (i > least && hyphen.test(text.charAt(i - 1))) i--;
    else while (i > least && text.charAt(i - 1) === '_') i--;
    const digits = startOfDigits(text, i, least);
    if (digits === i) return start;
    start = digits;
  }
}

function startOfDigits(text: string, end: number, least: number): number {
  let start = end;
  while (start > least && isDigit(text, start - 1)) start--;
  if (start === end) return end;
  // A separator counts only between two digits.
  while (start - 1 > least && separator.test(text.charAt(start - 1)) && isDigit(text, start - 2)) {
    start -= 2;
    while (start > least && isDigit(text, start - 1)) start--;
  }
  return start;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}
