/** The words of the strip of articles read of late, ready in a locale. */
export type RecentWords = {
  readonly title: string;
  readonly kept: string;
  /** With `{title}` where the title of the article goes. */
  readonly forget: string;
  readonly forgetAll: string;
  readonly failed: string;
  readonly tryAgain: string;
};
