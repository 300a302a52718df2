/** What a UTF-16 code unit of a text is to the splitting of runs. */
export const characterKind = {
  /** Neither script: spaces, ASCII digits, most punctuation, emoji, other scripts. */
  neutral: 0,
  /** The host's script. */
  host: 1,
  /** The fragment's script. */
  other: 2,
  /** Neutral by nature, but it always ends a fragment (rules F3b and F6). */
  cut: 3,
} as const;
