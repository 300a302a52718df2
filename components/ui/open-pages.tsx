/** Two facing pages, in lines: what stands where there is nothing to read. Decoration; takes the colour of its text. */
export function OpenPages() {
  return (
    <svg viewBox="0 0 120 72" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M60 8v60M60 8C48 3 24 3 8 6v58c16-3 40-3 52 4 12-7 36-7 52-4V6c-16-3-40-3-52 2Z" />
      <path d="M20 20h28M20 32h20M20 44h28M100 20H72M100 32H80M100 44H72" strokeLinecap="round" />
    </svg>
  );
}
