import { beginsWith, unreadFormat } from './unread-format';

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const imageSignatures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x49, 0x46, 0x46],
];

export const pdf = unreadFormat('a PDF file', ({ bytes }) => (beginsWith(bytes, pdfSignature) ? 1 : 0));

/** DOCX, ODT and EPUB are ZIP files too. */
export const zip = unreadFormat('a Word document, an e-book or another ZIP file', ({ bytes }) =>
  beginsWith(bytes, zipSignature) ? 1 : 0,
);

export const image = unreadFormat('an image', ({ bytes }) =>
  imageSignatures.some((signature) => beginsWith(bytes, signature)) ? 1 : 0,
);
