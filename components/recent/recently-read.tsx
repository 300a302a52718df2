'use client';

import { X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { languages } from '@/core/languages/table';
import { recentKey } from '@/core/reading/recently-read';
import type { Locale } from '@/i18n/routing';
import { markKept } from '../ui/mark-kept';
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
  const [hasFailed, setFailed] = useState(false);

  const look = useCallback(
    (signal?: AbortSignal) => {
      const slugs = readRecent();
      setFailed(false);
      if (slugs.length === 0) {
        keep([]);
        return;
      }
      import('./fetch-recent')
        .then(({ fetchRecent }) => fetchRecent(locale, slugs, signal))
        .then((found) => {
          setArticles(found);
          // What has left the library is forgotten.
          if (found.length < slugs.length) keep(found);
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

  const leave = (kept: readonly RecentArticle[]) => {
    keep(kept);
    setArticles(kept);
    // The button that had the focus goes.
    const next = kept.length > 0 ? '.recent-forget-all' : 'main';
    requestAnimationFrame(() => document.querySelector<HTMLElement>(next)?.focus());
  };
  return (
    <section className="recent" aria-labelledby="recent-title">
      <div className="recent-head">
        <h2 id="recent-title">{words.title}</h2>
        <p>{words.kept}</p>
        <button type="button" className="recent-forget-all" onClick={() => leave([])}>
          {words.forgetAll}
        </button>
      </div>
      {hasFailed ? (
        <p className="recent-failed" role="status">
          {words.failed}
          <button type="button" onClick={() => look()}>
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
                    {text}
                  </span>
                ))}
              </a>
              <Forget
                label={words.forget.replace('{title}', article.titles[0]?.text ?? article.slug)}
                onForget={() => leave(articles.filter(({ slug }) => slug !== article.slug))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Forget({ label, onForget }: { label: string; onForget: () => void }) {
  return (
    <button type="button" className="recent-forget" onClick={onForget} title={label}>
      <X aria-hidden="true" size={16} />
      <span className="sr-only">{label}</span>
    </button>
  );
}

/** Keeps these articles on the device, and tells the style sheet whether there are any. */
function keep(articles: readonly RecentArticle[]): void {
  keepRecent(articles.map(({ slug }) => slug));
  markKept('recent', recentKey);
}
