// The headers of every answer. The policy for scripts and styles of each page, with its hashes, is the cache's to add
// (`server/cache`): it is not known before a page is rendered. Where both come, a browser obeys both, so what stands here
// says nothing of scripts and styles.

const basePolicy = [
  "object-src 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types nextjs default',
].join('; ');
/** The development server adds code of its own to every page. */
const developmentPolicy = "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";
const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A worker obeys the policy that its own script came with: this one may load the build's scripts, and nothing else. */
const workerPolicy = `${dataPolicy}; script-src 'self'`;

/** Powers that no page of ours uses. `web-share` is not named: Chromium does not know it and warns. */
const deniedPowers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': deniedPowers.map((power) => `${power}=()`).join(', '),
};

/** The `headers()` of the framework's configuration. Later entries win where two match. */
export async function securityHeaders() {
  const policy = process.env.NODE_ENV === 'development' ? developmentPolicy : basePolicy;
  return [
    { source: '/:path*', headers: toList({ ...everywhere, 'Content-Security-Policy': policy }) },
    // Where a page is shared, its picture is shown by another origin.
    { source: '/:path*/share.png', headers: toList({ 'Cross-Origin-Resource-Policy': 'cross-origin' }) },
    { source: '/api/:path*', headers: toList({ 'Content-Security-Policy': dataPolicy }) },
    { source: '/_next/static/:path*', headers: toList({ 'Content-Security-Policy': dataPolicy }) },
    {
      source: '/_next/static/chunks/:worker(turbopack-worker-.*)',
      headers: toList({ 'Content-Security-Policy': workerPolicy }),
    },
  ];
}

/** @param {Record<string, string>} headers */
function toList(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
