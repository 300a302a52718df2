import type { ImportFormat } from './format';
import { savedPage } from './text/saved-page';
import { image, pdf, zip } from './unread/binary-files';
import { html, json, markdown, rtf } from './unread/markup-files';

/** Every kind of file the import knows. To add one: a folder and a line. */
export const formats = { text: savedPage, html, markdown, json, rtf, pdf, zip, image } as const satisfies Record<
  string,
  ImportFormat
>;
