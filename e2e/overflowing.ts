import type { Page } from '@playwright/test';

/** What makes the page wider than the window, if anything does: in each view, where the page has views. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inThisView = () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth && document.body.scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.closest('.table-scroller > *') === null)
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (left < -1 || right > clientWidth + 1);
        })
        .map((element) => element.outerHTML.slice(0, 80))
        .concat(`the page is ${scrollWidth} px wide`);
    };
    // The views are states of these inputs, which the style sheet alone answers.
    const views = [...document.querySelectorAll<HTMLInputElement>('input[name="view"]')];
    if (views.length === 0) return inThisView();
    return views.toReversed().flatMap((view) => {
      view.checked = true;
      return inThisView().map((fault) => `${view.value}: ${fault}`);
    });
  });
}
