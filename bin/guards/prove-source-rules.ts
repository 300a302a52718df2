import { nameCases, sourceCases } from './source-cases';
import { findViolations } from './source-rules';

/** What the source rules get wrong about the cases. */
export function proveSourceRules(): { proven: number; faults: string[] } {
  const named = nameCases.map(({ bad, good }) => ({
    rule: 'a name that says nothing',
    bad: [bad, ''],
    good: [good, ''],
  }));
  const written = sourceCases.map(({ rule, file, bad, good }) => ({ rule, bad: [file, bad], good: [file, good] }));
  const cases = [...named, ...written];
  const breaks = ([file = '', text = '']: string[], rule: string) =>
    findViolations(file, text).some((violation) => violation.rule === rule);
  const faults = [
    ...cases
      .filter(({ rule, bad }) => !breaks(bad, rule))
      .map(({ rule, bad }) => `let pass (${rule}): ${bad.join('\n')}`),
    ...cases
      .filter(({ rule, good }) => breaks(good, rule))
      .map(({ rule, good }) => `refused (${rule}): ${good.join('\n')}`),
  ];
  return { proven: cases.length * 2 - faults.length, faults };
}
