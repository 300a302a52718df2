import type { Page } from '@playwright/test';

/** Controls are looked for again after each round: panels open and bring others. */
const rounds = 3;

/**
 * Uses every control of a page: presses each button, makes each choice, writes into each field, opens what can be opened.
 * Gives how many were used. Links are not followed, and a form is not sent.
 */
export async function pressControls(page: Page): Promise<number> {
  let used = 0;
  for (let round = 0; round < rounds; round++) used += await page.evaluate(pressWhatIsThere);
  await page.waitForLoadState('networkidle');
  return used;
}

/** Runs in the page. Each control is used once; what it does is given two frames. */
async function pressWhatIsThere(): Promise<number> {
  const seen: WeakSet<Element> = Reflect.get(window, 'usedControls') ?? new WeakSet();
  Reflect.set(window, 'usedControls', seen);
  document.addEventListener('submit', (event) => event.preventDefault(), { once: true });
  const selector = 'button, summary, select, input, textarea, [role="button"], [data-sentences] [tabindex]';
  const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) => !seen.has(control));
  for (const control of controls) {
    seen.add(control);
    control.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    if (control instanceof HTMLSelectElement) {
      for (const { value } of [...control.options]) {
        control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 150));
      }
    } else if (control instanceof HTMLInputElement && ['search', 'text', 'range'].includes(control.type)) {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
        control,
        control.type === 'range' ? '1' : 'lib',
      );
      control.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (control instanceof HTMLButtonElement && control.type === 'submit') {
      continue;
    } else {
      control.click();
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  return controls.length;
}
