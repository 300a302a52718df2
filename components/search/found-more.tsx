import { useEffect, useRef } from 'react';
import { isPlainClick } from '../ui/is-plain-click';
import type { SearchWords } from './search-words';

/** How far below the window the end of the list may be when more is fetched. */
const ahead = '600px';

type Props = {
  /** Address of the next page, for those without scripts and for another tab. */
  href: string;
  isFetching: boolean;
  /** False where the last attempt failed: the next one is the reader's to make. */
  isEager: boolean;
  onMore: () => void;
  onMoreByHand: () => void;
  words: SearchWords;
};

/** The way to more of what was found: taken by itself when a reader comes near, or by hand. */
export function FoundMore({ href, isFetching, isEager, onMore, onMoreByHand, words }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (link.current === null || !isEager || isFetching) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: ahead });
    watch.observe(link.current);
    return () => watch.disconnect();
  }, [isEager, isFetching, onMore]);
  return (
    <p className="found-more">
      <a
        ref={link}
        href={href}
        aria-disabled={isFetching}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          if (!isFetching) onMoreByHand();
        }}
      >
        {isFetching ? words.loadingMore : words.more}
      </a>
    </p>
  );
}
