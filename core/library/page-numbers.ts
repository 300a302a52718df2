/**
 * The pages that a list of `last` pages offers from page `current`: the ends, the page itself and those beside it; null
 * stands for those left out between.
 */
export function pageNumbers(current: number, last: number): (number | null)[] {
  const offered = [1, current - 1, current, current + 1, last];
  const shown = [...new Set(offered)].filter((page) => page >= 1 && page <= last).sort((a, b) => a - b);
  return shown.flatMap((page, index) => {
    const gap = page - (shown[index - 1] ?? page - 1);
    // A gap of one page is no shorter than the page.
    if (gap === 2) return [page - 1, page];
    return gap > 2 ? [null, page] : [page];
  });
}
