'use client';

import { useEffect } from 'react';
import { rememberRead } from './recent-on-device';

/** Remembers on this device that an article was opened. */
export function RememberArticle({ slug }: { slug: string }) {
  useEffect(() => rememberRead(slug), [slug]);
  return null;
}
