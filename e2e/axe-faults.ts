import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Axe = typeof axe;

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** The accessibility faults of the page as it stands, a line each. */
export function faultsOf(page: Page): Promise<string[]> {
  return run(page, everything);
}

/** Those that hang on the colours alone. */
export function colourFaultsOf(page: Page): Promise<string[]> {
  return run(page, colours);
}

async function run(page: Page, asked: typeof everything | typeof colours): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ type, values }) => {
      const { axe } = window as unknown as { axe: Axe };
      return axe.run(document, { runOnly: { type, values: [...values] }, resultTypes: ['violations'] });
    },
    { ...asked },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
