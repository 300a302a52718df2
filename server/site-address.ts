import 'server-only';
import { parseSiteUrl } from '../site-url.mjs';

/** What this machine answers to while nobody has said where the site is. */
const thisMachine = 'http://localhost:3000';

/** An address of ours: whole where `SITE_URL` says where the site is known, else the path alone, for what may be relative. */
export function siteAddress(path = '/'): string {
  const site = parseSiteUrl(process.env.SITE_URL);
  return site === null ? path : new URL(path, site).href;
}

/** The same for formats that know whole addresses only; without `SITE_URL` it names this machine. */
export function wholeAddress(path = '/'): string {
  return new URL(path, parseSiteUrl(process.env.SITE_URL) ?? thisMachine).href;
}

/** Whether it is known where the site is. */
export function knowsSite(): boolean {
  return parseSiteUrl(process.env.SITE_URL) !== null;
}
