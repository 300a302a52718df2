import { toDrift } from '../../core/align/corrections/drift';
import { locateInArticle } from '../../core/align/corrections/locate-in-article';
import type { Article } from '../../core/article/article';
import type { Fault } from '../../core/article/fault';
import { pairsLabel } from './pairs-file';

/** What an editor should know of an article's corrections: those that are not used, and those not sealed. No faults. */
export function findCorrectionNotices(article: Article): readonly Fault[] {
  if (article.corrections.length === 0) return [];
  const { kept, drifted } = locateInArticle(article);
  const unsealed = kept.flatMap(({ number }) => {
    const correction = article.corrections[number - 1];
    const open = [...(correction?.first ?? []), ...(correction?.second ?? [])].some(({ digest }) => digest === null);
    return open ? [toDrift(number, 'notSealed', {})] : [];
  });
  return [...drifted, ...unsealed]
    .sort((one, other) => one.number - other.number)
    .map(({ reason }) => ({ file: pairsLabel(article.slug), line: null, reason }));
}
