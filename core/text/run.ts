/** A stretch of text that is all host or all one fragment. Runs joined together give the text they came from. */
export type Run = HostRun | FragmentRun;

export type HostRun = { readonly kind: 'host'; readonly text: string };

export type FragmentRun = {
  readonly kind: 'fragment';
  readonly text: string;
  /** `Zyyy` for telephone numbers and ISO dates, which belong to no script. */
  readonly script: 'Arab' | 'Latn' | 'Zyyy';
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag for the `lang` attribute; `und` where the script tells nothing (numbers), `und-Arab` where it is not known which language. */
  readonly language: string;
};
