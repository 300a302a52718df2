/**
 * Puts a text on the clipboard, with its markup where there is one. Resolves to false where the browser does not allow
 * it, as on a page that came without encryption.
 */
export async function toClipboard({ text, html }: { text: string; html?: string }): Promise<boolean> {
  const piece = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  try {
    // Firefox before 127 has no way to put markup there.
    if (html === undefined || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else {
      const item = { ...piece('text/plain', text), ...piece('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}
