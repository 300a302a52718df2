import 'server-only';
import type { Article } from '@/core/article/article';
import { content } from './content';
import { findCorrectionNotices } from './find-correction-notices';
import { toFaultLine } from './to-fault-line';

const reported = new Set<string>();

/**
 * The articles to build ahead. What is left out is named in the build's log, once, and so are corrections of the pairing
 * that an editor should look at; readers never see it.
 */
export async function listForBuild(): Promise<readonly Article[]> {
  const { articles, faults } = await content.list();
  for (const fault of faults) warnOnce(`Left out of the library: ${toFaultLine(fault)}`);
  for (const notice of articles.flatMap(findCorrectionNotices)) warnOnce(toFaultLine(notice));
  return articles;
}

function warnOnce(line: string): void {
  if (!reported.has(line)) console.warn(line);
  reported.add(line);
}
