const arabicBesideLatin = /\p{Script=Latin}[\p{Script=Arabic}\p{Mn}]|[\p{Script=Arabic}\p{Mn}]\p{Script=Latin}/gu;
const arabic = /\p{Script=Arabic}/gu;

/**
 * True when a text read as Windows-1256 was in another encoding. Then Arabic and Latin letters stand in one word:
 * `fـr` for German in Windows-1252, `قêل` for Arabic in ISO-8859-6. A real page joins them now and then (`وHTML`).
 */
export function isMisread(text: string): boolean {
  const joined = text.match(arabicBesideLatin)?.length ?? 0;
  const letters = text.match(arabic)?.length ?? 0;
  return joined > 0 && joined > letters / 5;
}
