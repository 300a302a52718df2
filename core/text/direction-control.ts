/** True for an embedding, override or isolate control, or the end of one (UAX #9 section 2). */
export function isDirectionControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
