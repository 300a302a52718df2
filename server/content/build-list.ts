import 'server-only';
import type { Article } from '@/core/article/article';
import { content } from './content';
import { toFaultLine } from './to-fault-line';

const reported = new Set<string>();

/** The articles to build ahead. What is left out is named in the build's log, once; readers never see it. */
export async function listForBuild(): Promise<readonly Article[]> {
  const { articles, faults } = await content.list();
  for (const line of faults.map(toFaultLine)) {
    if (!reported.has(line)) console.warn(`Left out of the library: ${line}`);
    reported.add(line);
  }
  return articles;
}
