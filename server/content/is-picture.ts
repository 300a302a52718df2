import { imageSize } from 'image-size';

/** What `image-size` calls the kinds of image that are shown; an AVIF may call itself `mif1`. */
const kinds: readonly (string | undefined)[] = ['png', 'jpg', 'webp', 'avif', 'mif1'];

/** True for the bytes of a picture that a page can show. */
export function isPicture(bytes: Uint8Array): boolean {
  try {
    const { type, width, height } = imageSize(bytes);
    return kinds.includes(type) && width > 0 && height > 0;
  } catch {
    return false;
  }
}
