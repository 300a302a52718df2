/** Why something was refused: a message key and what its sentence names. */
export type Reason = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

/** One thing wrong with one stored file. `line` counts from 1; `null` where the fault is the file's as a whole. */
export type Fault = { readonly file: string; readonly line: number | null; readonly reason: Reason };

/** What a parser gives back: the value, or everything that is wrong. Faults are never empty. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };
