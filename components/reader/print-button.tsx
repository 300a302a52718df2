'use client';

import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';

/** Opens the browser's print dialogue for the article. */
export function PrintButton({ title, children }: { title: string; children: ReactNode }) {
  return (
    <button type="button" className="print-button" title={title} onClick={() => window.print()}>
      <Printer aria-hidden="true" size={16} />
      <span>{children}</span>
    </button>
  );
}
