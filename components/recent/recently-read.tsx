'use client';

import { X } from 'lucide-react';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { languages } from '@/core/languages/table';
import { recentKey } from '@/core/reading/recently-read';
import { isolate } from '@/core/text/isolate';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import type { Locale } from '@/i18n/routing';
import { focusMain } from '../ui/focus-main';
import { markKept } from '../ui/mark-kept';
import { MixedText } from '../ui/mixed-text';
import type { RecentArticle } from './recent-article';
import { keepRecent, readRecent } from './recent-on-device';
import type { RecentWords } from './recent-words';
import './recent.css';

/**
 * The articles read of late on this device. What is kept are their names alone: titles are fetched, as they are now and in
 * this locale. The style sheet holds the room from the first paint on, and none where nothing is kept.
 */
export function RecentlyRead({ locale, words }: { locale: Locale; words: RecentWords }) {
  const [articles, setArticles] = useState<readonly RecentArticle[]>([]);
  // Until there are titles: the way to try again stays under the finger.
  const [hasFailed, setFailed] = useState(false);
  const strip = useRef<HTMLElement>(null);

  const look = useCallback(
    (signal?: AbortSignal) => {
      const slugs = readRecent();
      if (slugs.length === 0) {
        keep([]);
        return;
      }
      import('./fetch-recent')
        .then(({ fetchRecent }) => fetchRecent(locale, slugs, signal))
        .then((found) => {
          setArticles(found);
          setFailed(false);
          // What has left the library is forgotten.
          const gone = slugs.filter((slug) => !found.some((article) => article.slug === slug));
          if (gone.length > 0) forget(gone);
        })
        .catch(() => signal?.aborted || setFailed(true));
    },
    [locale],
  );
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    look(signal);
    // A page that comes back from the browser's cache does not know what was read in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && look(signal), { signal });
    return () => left.abort();
  }, [look]);

  const focusNext = useFocusNext(strip, articles, hasFailed);
  const leave = (gone: RecentArticle) => {
    const kept = articles.filter((article) => article !== gone);
    focusNext('.recent-forget', Math.min(articles.indexOf(gone), kept.length - 1));
    forget([gone.slug]);
    setArticles(kept);
  };
  const leaveAll = () => {
    keep([]);
    setArticles([]);
    focusMain();
  };
  const tryAgain = () => {
    focusNext('.recent-list a', 0);
    look();
  };
  return (
    <section ref={strip} className="recent" aria-labelledby="recent-title">
      <div className="recent-head">
        <h2 id="recent-title">{words.title}</h2>
        <p>{words.kept}</p>
        <button type="button" className="recent-forget-all" onClick={leaveAll}>
          {words.forgetAll}
        </button>
      </div>
      {hasFailed ? (
        <p className="recent-failed" role="status">
          {words.failed}
          <button type="button" onClick={tryAgain}>
            {words.tryAgain}
          </button>
        </p>
      ) : (
        <ul className="recent-list">
          {articles.map((article) => (
            <li key={article.slug}>
              <a href={article.href}>
                {article.titles.map(({ language, text }) => (
                  <span key={language} lang={language} dir={languages[language].direction}>
                    <MixedText text={text} language={language} />
                  </span>
                ))}
              </a>
              <Forget label={words.forget.replace('{title}', () => nameOf(article))} onForget={() => leave(article)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/**
 * Gives a function that says what takes the focus once the list is drawn anew, because what has it goes: what stands at
 * `index` of what a selector finds in the strip, or the page's content where nothing does.
 */
function useFocusNext(strip: RefObject<HTMLElement | null>, articles: readonly RecentArticle[], hasFailed: boolean) {
  const next = useRef<{ readonly selector: string; readonly index: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the list is drawn anew
  useEffect(() => {
    if (next.current === null || hasFailed) return;
    const { selector, index } = next.current;
    next.current = null;
    const found = strip.current?.querySelectorAll<HTMLElement>(selector)[index];
    if (found === undefined) focusMain();
    else found.focus();
  }, [articles, hasFailed]);
  return (selector: string, index: number) => {
    next.current = { selector, index };
  };
}

function Forget({ label, onForget }: { label: string; onForget: () => void }) {
  return (
    <button type="button" className="recent-forget" onClick={onForget} title={label}>
      <X aria-hidden="true" size={16} />
      <span className="sr-only">{label}</span>
    </button>
  );
}

/** The title of an article for a label, isolated from the words around it. */
function nameOf({ slug, titles: [title] }: RecentArticle): string {
  if (title === undefined) return isolate(slug);
  return isolate(titleForPlainText(title.text, title.language), languages[title.language].direction);
}

/** Forgets these articles, and no other that was read meanwhile in another tab. */
function forget(slugs: readonly string[]): void {
  keep(readRecent().filter((slug) => !slugs.includes(slug)));
}

/** Keeps these articles on the device, and tells the style sheet whether there are any. */
function keep(slugs: readonly string[]): void {
  keepRecent(slugs);
  markKept('recent', recentKey);
}
