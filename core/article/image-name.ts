/**
 * True for the name of an image in an article's folder: letters of any script, digits, `-`, `_` and `.`, beginning with
 * a letter or a digit and ending in a kind of image that is shown. So it can name no other folder and no hidden file.
 */
export function isImageName(name: string): boolean {
  return name.length <= 100 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*\.(?:png|jpe?g|webp|avif)$/iu.test(name);
}
