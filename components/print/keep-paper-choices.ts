import { inputName, paperChoices, paperChoicesKey, rootChoices } from '@/core/paper/choices';

/** What is chosen in the panel's form, as far as it is not standard. A checkbox that is not checked has the other value. */
function chosenIn(form: HTMLFormElement): [string, string][] {
  const data = new FormData(form);
  return Object.values(paperChoices).flatMap(({ name, standard, values }): [string, string][] => {
    const box = form.querySelector<HTMLInputElement>(`[type="checkbox"][name="${inputName(name)}"]`);
    const other = values.find((value) => value !== box?.value) ?? standard;
    const value = data.get(inputName(name)) ?? (box === null ? standard : other);
    return typeof value === 'string' && value !== standard ? [[name, value]] : [];
  });
}

/** The form's state as one text, in the way the script before the first paint writes it (`apply-paper-choices.ts`). */
export function stateOf(form: HTMLFormElement): string {
  return [...form.querySelectorAll('input')].map(({ checked }) => (checked ? '1' : '0')).join('');
}

/** Address of the page with the choices of its form; `whole` names one even where all are standard, so that it binds. */
export function addressOf(form: HTMLFormElement, whole: boolean): string {
  const address = new URL(location.href);
  for (const { name } of Object.values(paperChoices)) address.searchParams.delete(name);
  const chosen = chosenIn(form);
  for (const [name, value] of chosen) address.searchParams.set(name, value);
  if (whole && chosen.length === 0) address.searchParams.set('paper', paperChoices.paper.standard);
  return address.href;
}

/** Keeps what is chosen in the address and on the device, and tells the root element what it answers for. */
export function keepPaperChoices(form: HTMLFormElement): void {
  const chosen = Object.fromEntries(chosenIn(form));
  for (const name of rootChoices) {
    if (chosen[name] === undefined) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = chosen[name];
  }
  history.replaceState(history.state, '', addressOf(form, false));
  try {
    localStorage.setItem(paperChoicesKey, JSON.stringify(chosen));
  } catch {
    // Nothing can be kept here: the address holds the choices.
  }
}
