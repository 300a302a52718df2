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
  // Native code, and what finds its WebAssembly beside itself: loaded as they are.
  serverExternalPackages: ['@resvg/resvg-js', 'fontverter', 'libsql'],
  experimental: {
    // The root layout stands under [locale], so an address outside any locale needs a 404 page of its own.
    globalNotFound: true,
    inlineCss: true,
  },
};

export default withNextIntl(config);
