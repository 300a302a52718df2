/** Why a query cannot be asked: a key of a message, and what the message names. */
export type QueryFault =
  | { readonly reason: 'tooLong'; readonly values: { readonly most: number } }
  /** Nothing is left to look for: only marks, punctuation, words left out, or filters that go with words. */
  | { readonly reason: 'noWords'; readonly values: Record<string, never> }
  | { readonly reason: 'unknownFilter'; readonly values: { readonly filter: string } }
  | { readonly reason: 'unknownLanguage'; readonly values: { readonly language: string } }
  | { readonly reason: 'badDate'; readonly values: { readonly date: string } }
  /** A cursor that was made up, or belongs to another query. */
  | { readonly reason: 'badCursor'; readonly values: Record<string, never> };
