'use client';

import { catchError, type ErrorInfo } from 'next/error';
import { Notice } from '../ui/notice';

type Words = { title: string; text: string; tryAgain: string; library: string; home: string };

/** Shows, in place of a page that failed, what happened and what to do, in the reader's locale. */
export const PageErrors = catchError(({ title, text, tryAgain, library, home }: Words, { retry }: ErrorInfo) => (
  <Notice title={title} text={text}>
    <button type="button" onClick={() => retry()}>
      {tryAgain}
    </button>
    <a href={home}>{library}</a>
  </Notice>
));
