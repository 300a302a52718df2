import 'server-only';
import { imageSize } from 'image-size';
import type { Edition } from '@/core/article/article';
import type { Block } from '@/core/article/block';
import { store } from '../store/store';

type Sizes = { [name: string]: { width: number; height: number } };

/** Width and height in pixels of every image of these editions, so that pages keep room for them. */
export async function readImageSizes(slug: string, editions: readonly Edition[]): Promise<Sizes> {
  const names = new Set(editions.flatMap(({ blocks }) => blocks.flatMap(imagesOf)));
  const sizes: Sizes = {};
  for (const name of names) {
    const image = await store.readImage(slug, name);
    if (image === null) continue;
    try {
      const { width, height } = imageSize(image.bytes);
      sizes[name] = { width, height };
    } catch {
      // Not a picture: the page keeps no room for it.
    }
  }
  return sizes;
}

function imagesOf(block: Block): string[] {
  if (block.type === 'figure') return [block.image];
  if (block.type === 'quote') return block.children.flatMap(imagesOf);
  return block.type === 'list' ? block.items.flatMap((item) => item.flatMap(imagesOf)) : [];
}
