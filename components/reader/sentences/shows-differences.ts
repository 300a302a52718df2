/** True while the view shows what stands in one language only. */
export function showsDifferences(): boolean {
  return document.querySelector('[data-shows="differences"]:checked') !== null;
}
