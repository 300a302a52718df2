'use client';

import { useEffect } from 'react';

/**
 * Does for the article what plain elements cannot: where it names its own address, that is the one the browser has the
 * page from, without query and place, so that a copy served elsewhere prints its own.
 */
export function TextStarter() {
  useEffect(() => {
    for (const element of document.querySelectorAll('[data-page-address]')) {
      element.textContent = location.origin + new URL(element.textContent ?? '', location.href).pathname;
    }
  }, []);
  return null;
}
