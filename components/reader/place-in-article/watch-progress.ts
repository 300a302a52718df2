/** Moves the progress bar in browsers whose style sheets cannot follow the page's scrolling themselves. */
export function watchProgress(signal: AbortSignal): void {
  if (CSS.supports('animation-timeline: scroll()')) return;
  const show = () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const done = scrollHeight > clientHeight ? window.scrollY / (scrollHeight - clientHeight) : 0;
    document.querySelector<HTMLElement>('.progress-bar')?.style.setProperty('--progress', String(done));
  };
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, soon, { passive: true, signal });
  show();
}
