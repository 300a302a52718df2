import type * as v from 'valibot';
import { languageTags } from '../../languages/table';
import type { Fault } from '../fault';
import { limits } from '../limits';

type Issues = readonly v.BaseIssue<unknown>[];

/** Schema issues as faults; `findLine` finds the line of a field by its name. */
export function toFaults(issues: Issues, file: string, findLine: (field: string) => number | null): readonly Fault[] {
  return issues.slice(0, limits.faults).map((issue) => {
    const field = String(issue.path?.[0]?.key ?? '');
    const values: Fault['reason']['values'] = field === '' ? {} : { field, languages: languageTags.join(', ') };
    return { file, line: field === '' ? 1 : findLine(field), reason: { key: issue.message, values } };
  });
}
