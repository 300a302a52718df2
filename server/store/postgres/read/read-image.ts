import { isImageName } from '../../../../core/article/image-name';
import { isSlug } from '../../../../core/article/slug';
import type { StoredImage } from '../../../content/content-store';
import type { Session } from '../database';

type ImageRow = { readonly content_type: string; readonly bytes: Buffer<ArrayBuffer> };

const statement = `
select i.content_type, i.bytes
from images i join articles a on a.id = i.article
where a.slug = $1 and i.name = $2`;

/** An image of an article; null where there is none that may be shown. */
export async function readStoredImage({ query }: Session, slug: string, name: string): Promise<StoredImage | null> {
  if (!isSlug(slug) || !isImageName(name)) return null;
  const [row] = await query<ImageRow>(statement, [slug, name], 'read-image');
  return row === undefined ? null : { bytes: new Uint8Array(row.bytes), contentType: row.content_type };
}
