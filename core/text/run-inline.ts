import type { Inline } from '../article/inline';
import type { FragmentRun } from './run';

/** An `Inline` whose texts are cut into the host's and the fragments'. Without the cuts it is the same tree. */
export type RunInline = RunText | RunMark | Extract<Inline, { readonly type: 'code' | 'noteReference' | 'lineBreak' }>;

export type RunText =
  | { readonly type: 'text'; readonly text: string }
  | ({ readonly type: 'fragment'; readonly text: string } & FragmentFacts)
  /**
   * A fragment with markup inside. Its parts stand in the fragment's direction, not in the host's, so they need one
   * isolate around them: `مدينة *المرفأ*` in an English text would otherwise show its two words in the wrong order.
   */
  | ({ readonly type: 'fragmentGroup'; readonly children: readonly RunInline[] } & FragmentFacts);

export type RunMark =
  | { readonly type: 'emphasis' | 'strong' | 'strikethrough'; readonly children: readonly RunInline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly RunInline[] };

export type FragmentFacts = Pick<FragmentRun, 'script' | 'direction' | 'language'>;
