/** Gives the focus to the content of the page as a whole, for as long as it stays there: what had it is gone. */
export function focusMain(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  // For this once: with a place of its own among what takes the focus it would take every press on the text, and the keys of
  // the reader with it.
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
  main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
}
