import { findLandmark } from './landmark';

/**
 * Leaves the row that is being read where it stands in the window when a face comes that was asked for just now. To be
 * called before the change that asks for it. A reader who scrolls meanwhile is left alone.
 */
export function keepPlaceUntilFonts(): void {
  const before = window.scrollY > 0 ? findLandmark() : null;
  if (before === null) return;
  requestAnimationFrame(() => {
    const scrolled = window.scrollY;
    void document.fonts.ready.then(() => {
      const moved = before.element.getBoundingClientRect().top - before.top;
      if (Math.abs(window.scrollY - scrolled) < 1 && before.element.isConnected && moved !== 0) {
        window.scrollBy({ top: moved, behavior: 'instant' });
      }
    });
  });
}
