/** Points over or under 100, by name of the test. */
export type Score = { readonly total: number; readonly parts: { readonly [test: string]: number } };

const privateReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const broad = /^(?:\*|https?:|ftp:|https?:\/\/\*(?:\.\*)?)$/;
const halfYear = 15_768_000;

/**
 * What the HTTP Observatory (twelve tests, algorithm 6) would give an answer, written from its published rules. Taken as given: the site
 * is served over HTTPS, and stands in the browsers' list of preloaded hosts where its header asks for that.
 * @param scripts addresses of the scripts of a page; null for an answer that is none
 */
export function scoreAnswer(headers: Headers, scripts: readonly string[] | null): Score {
  const policy = mergePolicies(headers.get('content-security-policy'));
  const value = (name: string) => headers.get(name)?.trim().toLowerCase() ?? '';
  const parts = {
    'content security policy': scorePolicy(policy),
    cookies: scoreCookies(headers.getSetCookie()),
    'resource sharing':
      value('access-control-allow-credentials') === 'true' && value('access-control-allow-origin') ? -50 : 0,
    redirection: 0,
    'referrer policy': scoreReferrer(value('referrer-policy')),
    'strict transport security': scoreTransport(value('strict-transport-security')),
    'subresource integrity': (scripts ?? []).every((address) => /^\/(?!\/)/.test(address)) ? 0 : -5,
    'content type options': value('x-content-type-options') === 'nosniff' ? 0 : -5,
    'frame options': policy?.has('frame-ancestors')
      ? 5
      : ['deny', 'sameorigin'].includes(value('x-frame-options'))
        ? 0
        : -20,
    'resource policy': ['same-origin', 'same-site'].includes(value('cross-origin-resource-policy')) ? 10 : 0,
    'embedder policy': ['require-corp', 'credentialless'].includes(value('cross-origin-embedder-policy')) ? 10 : 0,
    'opener policy': /^(?:same-origin|same-origin-allow-popups|noopener-allow-popups)$/.test(
      value('cross-origin-opener-policy'),
    )
      ? 10
      : 0,
  };
  const sum = Object.values(parts).reduce((all, part) => all + part, 0);
  const fines = Object.values(parts).reduce((all, part) => all + Math.min(0, part), 0);
  // What is good beside the tests counts only where these go well.
  return { total: Math.max(0, 100 + (100 + fines >= 90 ? sum : fines)), parts };
}

type Policy = ReadonlyMap<string, readonly string[]>;

/** Several policies as one: what a directive of two lets in is what both do. Null where there is none. */
function mergePolicies(header: string | null): Policy | null {
  if (header === null) return null;
  const merged = new Map<string, readonly string[]>();
  for (const policy of header.split(',')) {
    for (const rule of policy.split(';')) {
      const [name = '', ...sources] = rule.trim().toLowerCase().split(/\s+/);
      if (name === '') continue;
      const before = merged.get(name);
      merged.set(name, before === undefined ? sources : before.filter((source) => sources.includes(source)));
    }
  }
  return merged;
}

function scorePolicy(policy: Policy | null): number {
  if (policy === null) return -25;
  const sourcesOf = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const isInlineUnsafe = (sources: readonly string[]) =>
    sources.includes('data:') ||
    (sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:sha\d+|nonce)-/.test(source)));
  const [scripts, styles, objects] = [sourcesOf('script-src'), sourcesOf('style-src'), sourcesOf('object-src')];
  if (isInlineUnsafe(scripts) || [...scripts, ...objects].some((source) => broad.test(source))) return -20;
  if ([...policy.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return -20;
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
  if (isInlineUnsafe(styles) || styles.some((source) => broad.test(source))) return 0;
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function scoreCookies(cookies: readonly string[]): number {
  if (cookies.length === 0) return 0;
  if (!cookies.every((cookie) => /;\s*secure/i.test(cookie))) return -20;
  return cookies.every((cookie) => /;\s*samesite=(?:lax|strict)/i.test(cookie)) ? 5 : 0;
}

function scoreReferrer(value: string): number {
  if (value === '') return 0;
  return privateReferrers.includes(value.split(',').at(-1)?.trim() ?? '') ? 5 : -5;
}

function scoreTransport(value: string): number {
  const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return -20;
  if (seconds < halfYear) return -10;
  return value.includes('preload') && value.includes('includesubdomains') && seconds >= 2 * halfYear ? 5 : 0;
}
