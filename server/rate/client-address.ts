import { isIP, isIPv6 } from 'node:net';

/**
 * Who asks, as far as can be believed: the other end of the connection or, behind so many proxies of ours, what the first of
 * them wrote last into the list of forwarded addresses. What a client wrote there itself counts for nothing.
 * @param forwarded the list as it came
 * @param direct address at the other end of the connection
 * @param proxies how many proxies of ours stand before this server
 */
export function clientAddress(forwarded: string | undefined, direct: string, proxies: number): string {
  if (proxies === 0) return direct;
  const hops = [...(forwarded ?? '').split(','), direct].map((one) => one.trim());
  const asker = hops.at(-1 - proxies) ?? '';
  return isIP(asker) > 0 ? asker : direct;
}

/** Whose requests are counted together: an IPv6 customer has a whole network of 64 bits. */
export function rateKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':').toLowerCase();
}
