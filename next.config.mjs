import { fileURLToPath } from 'node:url';
import createNextIntlPlugin from 'next-intl/plugin';
import { securityHeaders } from './security-headers.mjs';
import { checkSiteUrl } from './site-url.mjs';

checkSiteUrl(process.env, (sentence) => console.warn(sentence));

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  headers: securityHeaders,
  // Keeps pages, shares them among instances, and gives each its own Content-Security-Policy.
  cacheHandler: fileURLToPath(new URL('./server/cache/cache-handler.mjs', import.meta.url)),
  // Native code, what finds its WebAssembly beside itself, and clients that stay one in a process: loaded as they are.
  serverExternalPackages: ['@resvg/resvg-js', 'fontverter', 'libsql', 'pg', 'redis', 'rate-limiter-flexible'],
  experimental: {
    // The root layout stands under [locale], so an address outside any locale needs a 404 page of its own.
    globalNotFound: true,
    inlineCss: true,
  },
};

export default withNextIntl(config);
