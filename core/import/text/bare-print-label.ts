import { trimMarks } from './trim-marks';

/** A print label without the guillemets and brackets that a page may set around it. */
export function barePrintLabel(label: string): string {
  return trimMarks(trimMarks(label).replace(/^[«‹<[({]+|[»›>\])}]+$/gu, ''));
}
