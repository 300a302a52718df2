import type { ReactNode } from 'react';
import type { LanguageTag } from '@/core/languages/table';

type Props = {
  href: string;
  title: string;
  /** What the title is written in; the children say their own. */
  language: LanguageTag;
  children: ReactNode;
};

/** Leads to the pages as they will be printed, and to what can be chosen about them. */
export function PrintLink({ href, title, language, children }: Props) {
  return (
    <a className="print-link" href={href} title={title} lang={language}>
      {/* Drawn here: the library's icons are components of the browser, and the article holds plain elements only. */}
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M4.5 5.5v-4h7v4M4.5 12h-3V5.5h13V12h-3M4.5 9.5h7v5h-7z" />
      </svg>
      <span>{children}</span>
    </a>
  );
}
