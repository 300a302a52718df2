import autocannon from 'autocannon';

/** What a server bore: answers a second; milliseconds that half, and all but a hundredth, of them took at most. */
export type Load = { readonly perSecond: number; readonly median: number; readonly slowest: number };

const connections = 32;
const warmUp = 3;
const seconds = 8;

/** Asks for an address from many connections at once for some seconds, after a warm-up that does not count. */
export async function measureLoad(address: string): Promise<Load> {
  await autocannon({ url: address, connections, duration: warmUp });
  const { requests, latency, non2xx, errors } = await autocannon({ url: address, connections, duration: seconds });
  if (non2xx + errors > 0)
    throw new Error(`${address}: ${non2xx + errors} requests were not answered as they should be.`);
  return { perSecond: requests.average, median: latency.p50, slowest: latency.p99 };
}
