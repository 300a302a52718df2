'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import { findDrawing } from './drawings';

type Served = { readonly drawing: string; element: Element };

/** The text that came with the page, and the element it stands in now. */
let served: Served | null = null;

/**
 * The article as the server drew it. The browser gets it once, as HTML: it is neither sent again as data nor gone
 * through when the page's scripts take it over. To React the element holds an empty text that differs from the server's,
 * and it leaves such a text alone (`suppressHydrationWarning`). Nothing in the article may therefore be a client
 * component; what answers in it listens from outside.
 */
export function ServedArticle({ drawing }: { drawing: string }) {
  const article = useRef<HTMLElement>(null);
  // While the page is taken over, and so before anything could take the server's text away.
  useState(() => rememberServed(drawing));
  useLayoutEffect(() => {
    if (article.current === null || served === null) return;
    if (served.drawing === drawing) moveServed(served, article.current);
    // Another drawing has come as data only, as in development after a change: its text comes with the document.
    else location.reload();
  }, [drawing]);
  return (
    <article ref={article} suppressHydrationWarning>
      {typeof document === 'undefined' ? findDrawing(drawing) : ''}
    </article>
  );
}

function rememberServed(drawing: string): void {
  if (typeof document === 'undefined' || served !== null) return;
  const element = document.querySelector('.reader > article');
  if (element !== null) served = { drawing, element };
}

/** After another pair of editions was shown, React makes the element anew, without the text. */
function moveServed(text: Served, element: Element): void {
  if (text.element === element) return;
  element.replaceChildren(...text.element.childNodes);
  text.element = element;
}
