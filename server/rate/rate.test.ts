import { describe, expect, test } from 'vitest';
import { clientAddress, rateKey } from './client-address';
import { createRateLimit, refuseTooMany } from './limit-rate';

describe('who asks', () => {
  test('is the other end of the connection, whatever a client says of itself', () => {
    expect(clientAddress('1.2.3.4, 5.6.7.8', '9.9.9.9', 0)).toBe('9.9.9.9');
  });

  test('is what the first of our proxies saw', () => {
    expect(clientAddress('6.6.6.6, 1.2.3.4', '10.0.0.1', 1)).toBe('1.2.3.4');
    expect(clientAddress('6.6.6.6, 1.2.3.4, 10.0.0.2', '10.0.0.1', 2)).toBe('1.2.3.4');
  });

  test('is the connection where the list is too short or holds no address', () => {
    expect(clientAddress(undefined, '10.0.0.1', 1)).toBe('10.0.0.1');
    expect(clientAddress('nobody', '10.0.0.1', 1)).toBe('10.0.0.1');
    expect(clientAddress('1.2.3.4', '10.0.0.1', 3)).toBe('10.0.0.1');
  });

  test('counts a network of IPv6 as one, and an IPv4 address written as IPv6 as itself', () => {
    expect(rateKey('2001:db8:1:2:aaaa::1')).toBe(rateKey('2001:DB8:1:2::ffff'));
    expect(rateKey('2001:db8:1:3::1')).not.toBe(rateKey('2001:db8:1:2::1'));
    expect(rateKey('::ffff:1.2.3.4')).toBe('1.2.3.4');
    expect(rateKey('::1')).toBe('0:0:0:0');
  });
});

describe('the rate limit', () => {
  test('answers so many requests of an address, then says how long to wait; others are answered', async () => {
    const limit = createRateLimit(3);
    for (let count = 0; count < 3; count++) expect(await limit('1.2.3.4')).toBeNull();
    expect(await limit('1.2.3.4')).toBeGreaterThan(0);
    expect(await limit('4.3.2.1')).toBeNull();
  });

  test('0 sets no limit', async () => {
    const limit = createRateLimit(0);
    expect(await limit('1.2.3.4')).toBeNull();
  });

  test('goes on counting where Redis cannot be reached', async () => {
    const limit = createRateLimit(1, 'redis://127.0.0.1:9');
    expect(await limit('1.2.3.4')).toBeNull();
    expect(await limit('1.2.3.4')).toBeGreaterThan(0);
  });

  test('refuses with 429, Retry-After and a reason', async () => {
    process.env.API_RATE = '1';
    const ask = () =>
      refuseTooMany(new Request('http://localhost/api/search', { headers: { 'x-forwarded-for': '7.7.7.7' } }));
    expect(await ask()).toBeNull();
    const refusal = await ask();
    expect(refusal?.status).toBe(429);
    expect(Number(refusal?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusal?.json()).toMatchObject({ reason: 'tooMany', message: expect.stringContaining('Ask again') });
  });
});
