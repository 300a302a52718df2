import type { ReactNode } from 'react';

/** Opens the browser's print dialogue for the article, once the page's scripts hear it (`text-starter.tsx`). */
export function PrintButton({ title, children }: { title: string; children: ReactNode }) {
  return (
    <button type="button" className="print-button" title={title} data-prints="">
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M4.5 5.5v-4h7v4M4.5 12h-3V5.5h13V12h-3M4.5 9.5h7v5h-7z" />
      </svg>
      <span>{children}</span>
    </button>
  );
}
