/** Name of the event by which a part of the page asks for a choice to be made and kept. */
export const choiceAsked = 'muqabala:choice';

/** What it asks: the name of a preference, and the value. */
export type AskedChoice = { readonly name: string; readonly value: string };

/** Asks whoever keeps a reader's choices for one more; nothing happens where nobody does. */
export function askChoice(name: string, value: string): void {
  document.dispatchEvent(new CustomEvent<AskedChoice>(choiceAsked, { detail: { name, value } }));
}
