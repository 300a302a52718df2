type Environment = { readonly [name: string]: string | undefined };

const usualRate = 1200;

/** Requests to `api/` a minute and address, from `API_RATE`; 0 sets no limit. */
export function apiRate(env: Environment = process.env): number {
  return readCount('API_RATE', env.API_RATE, usualRate);
}

/** How many proxies of ours stand before this server, from `TRUSTED_PROXIES`. */
export function trustedProxies(env: Environment = process.env): number {
  return readCount('TRUSTED_PROXIES', env.TRUSTED_PROXIES, 0);
}

function readCount(name: string, text: string | undefined, standard: number): number {
  if (text === undefined || text === '') return standard;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  console.warn(`${name} must be a whole number, and it is “${text}”; ${standard} holds instead.`);
  return standard;
}
