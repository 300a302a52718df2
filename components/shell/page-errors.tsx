'use client';

import { catchError } from 'next/error';
import { Notice } from '../ui/notice';

type Words = { title: string; text: string; tryAgain: string; library: string; home: string };

/** Shows, in place of a page that failed, what happened and what to do, in the reader's locale. The text comes with a document. */
export const PageErrors = catchError(({ title, text, tryAgain, library, home }: Words) => (
  <Notice title={title} text={text}>
    <button type="button" onClick={() => location.reload()}>
      {tryAgain}
    </button>
    <a href={home}>{library}</a>
  </Notice>
));
