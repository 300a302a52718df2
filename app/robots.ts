import type { MetadataRoute } from 'next';
import { paths } from '@/i18n/navigation';
import { knowsSite, siteAddress } from '@/server/site-address';

/** The address of the site may be set after the build. */
export const revalidate = 3600;

/**
 * Every page may be read. Of the API only the images, which are part of the articles; and no lists of what was searched
 * for, which have no end. Pages for printing say themselves that another one stands for them.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: ['/', '/api/articles/*/images/'], disallow: ['/api/', '/*/search?'] },
    // An address that names this machine would lead nowhere.
    ...(knowsSite() && { sitemap: siteAddress(paths.sitemap()) }),
  };
}
