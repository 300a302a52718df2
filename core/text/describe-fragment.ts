import { findLanguage } from './find-language';
import type { FragmentRun } from './run';
import type { FragmentSpan } from './span';

/** Script, direction and language of the fragment that stands at `span` in `text`. */
export function describeFragment(
  text: string,
  span: FragmentSpan,
): Pick<FragmentRun, 'script' | 'direction' | 'language'> {
  const { script, token } = span;
  // An address is spelled, not worded: its letters say nothing of a language.
  const language = token && script === 'Latn' ? 'en' : findLanguage(text.slice(span.start, span.end), script);
  return { script, direction: script === 'Arab' ? 'rtl' : 'ltr', language };
}
