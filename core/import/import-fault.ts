/** Why a page could not be read. The reason is a key of a sentence; `line` is where the page shows it. */
export type ImportFault = {
  readonly reason:
    | 'empty'
    | 'tooLarge'
    | 'notText'
    | 'brokenUtf8'
    | 'brokenUtf16'
    | 'unknownEncoding'
    | 'formatNotRead'
    | 'lineTooLong'
    | 'tooManyBlocks'
    | 'noDate'
    | 'noTitle'
    | 'noBody';
  readonly line?: number;
  /** What was found instead: the name of a format, or a number over its limit. */
  readonly found?: string;
};

export type Imported<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: ImportFault };

/** The answer of a step that failed. */
export function fault(reason: ImportFault['reason'], details: Omit<ImportFault, 'reason'> = {}): Imported<never> {
  return { ok: false, fault: { reason, ...details } };
}
