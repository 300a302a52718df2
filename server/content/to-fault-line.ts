import type { Fault } from '../../core/article/fault';
import { showEscaped, toSentence } from '../../core/article/to-sentence';
import { contentSentences } from './content-sentences';

/** A fault as an editor reads it: `file:line  sentence`. */
export function toFaultLine({ file, line, reason }: Fault): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${showEscaped(place)}  ${toSentence(reason, contentSentences)}`;
}
