import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';

/** Leads to the pages as they will be printed, and to what can be chosen about them. */
export function PrintLink({ href, title, children }: { href: string; title: string; children: ReactNode }) {
  return (
    <a className="print-link" href={href} title={title}>
      <Printer aria-hidden="true" size={16} />
      <span>{children}</span>
    </a>
  );
}
