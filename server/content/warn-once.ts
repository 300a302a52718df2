const said = new Set<string>();

/** Writes a line to the log, once in the life of a process. */
export function warnOnce(line: string): void {
  if (!said.has(line)) console.warn(line);
  said.add(line);
}
