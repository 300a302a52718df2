import 'server-only';

/** Address of the site, for links that must be whole. Set `SITE_URL` where the site is not on this machine alone. */
export function siteAddress(path = '/'): string {
  return new URL(path, process.env.SITE_URL ?? 'http://localhost:3000').href;
}
