import { existsSync } from 'node:fs';
import path from 'node:path';
import { canUseApt, installWithApt } from './debian.mjs';

const tools = ['pdftotext', 'pdftoppm', 'pdffonts', 'pdfinfo'];

export const popplerAdvice =
  'The print tests need poppler’s commands (pdftotext, pdftoppm, pdffonts, pdfinfo). Install the package poppler-utils (Debian, Ubuntu) or poppler (Homebrew).';

/** Sees to it that printed pages can be read; where it cannot, the print tests fail and say so. */
export async function ensurePoppler() {
  if (missingPopplerTools().length === 0) return true;
  if (canUseApt()) {
    console.log('Installing poppler-utils, which reads printed pages …');
    await installWithApt(['poppler-utils']);
  }
  return missingPopplerTools().length === 0;
}

/** @param {string} [searchPath] as in the variable PATH */
export function missingPopplerTools(searchPath = process.env.PATH ?? '') {
  const folders = searchPath.split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return tools.filter(
    (tool) => !folders.some((folder) => endings.some((ending) => existsSync(path.join(folder, tool + ending)))),
  );
}
