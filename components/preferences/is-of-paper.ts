import { inputName, rootChoices } from '@/core/paper/choices';

/** True where the page is one of paper and has its own answer to what the root element shows for a preference. */
export function isOfPaper(name: string): boolean {
  return rootChoices.some((one) => one === name) && document.querySelector(`[name="${inputName(name)}"]`) !== null;
}
