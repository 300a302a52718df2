'use client';

import { useEffect } from 'react';

/**
 * Does for the article what plain elements cannot: a press on its print button opens the browser's print dialogue, and
 * where it names its own address, that is the one the browser has the page from, without query and place, so that a
 * copy served elsewhere prints its own.
 */
export function TextStarter() {
  useEffect(() => {
    for (const element of document.querySelectorAll('[data-page-address]'))
      element.textContent = location.origin + location.pathname;
    const hear = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-prints]') !== null) window.print();
    };
    document.addEventListener('click', hear);
    return () => document.removeEventListener('click', hear);
  }, []);
  return null;
}
