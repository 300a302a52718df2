import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { summary } from './test.mjs';
import { closingLine, readPlaywrightReport, readVitestReport, stepCounts } from './test-counts.mjs';

function report(value: unknown) {
  const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test('the closing line sums what passed and failed, and names skipped tests when there are any', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(closingLine([one, { passed: 40, failed: 2, skipped: 0 }])).toBe('41 passed, 2 failed');
  expect(closingLine([one, { passed: 0, failed: 0, skipped: 3 }])).toBe('1 passed, 0 failed, 3 skipped');
  expect(closingLine([])).toBe('0 passed, 0 failed');
});

test('a step without a report counts as one', () => {
  expect(stepCounts(0, undefined)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stepCounts(2, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a step that failed is never counted as passed, whatever its report says', () => {
  expect(stepCounts(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
  expect(stepCounts(1, { passed: 9, failed: 4, skipped: 0 })).toEqual({ passed: 9, failed: 4, skipped: 0 });
});

test('a report that should be there and is not counts as a failure', () => {
  expect(stepCounts(0, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(readVitestReport('/nowhere/report.json')).toBeNull();
});

test('counts are read from both runners’ reports', () => {
  const unit = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  expect(readVitestReport(unit)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  const endToEnd = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(readPlaywrightReport(endToEnd)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('the sums are the last line under the table of steps', () => {
  const counts = { passed: 1, failed: 0, skipped: 0 };
  const table = summary([{ name: 'lint', result: 'passed', seconds: 1.24, counts }]);
  expect(table).toContain('lint        passed       1.2 s');
  expect(table.split('\n').at(-1)).toBe('1 passed, 0 failed');
});
