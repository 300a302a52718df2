import { expect, test } from 'vitest';
import { securityHeaders } from '../../security-headers.mjs';
import { scoreAnswer } from './score-answer';

const page = { 'content-security-policy': "default-src 'none'; script-src 'self' 'sha256-x'; frame-ancestors 'none'" };
const others = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};
const totalOf = (headers: Record<string, string>, scripts: string[] = ['/_next/static/a.js']) =>
  scoreAnswer(new Headers(headers), scripts).total;

test('everything the site sends is worth 155, everything left out costs', () => {
  expect(totalOf({ ...page, ...others })).toBe(155);
  expect(totalOf({})).toBe(30);
  expect(totalOf({ ...page, ...others, 'strict-transport-security': 'max-age=60' })).toBe(140);
  expect(totalOf({ ...page, ...others }, ['https://cdn.example/a.js'])).toBe(150);
});

test('a policy is judged by what it lets in, and two as what both let in', () => {
  const policy = (text: string) => totalOf({ ...others, 'content-security-policy': `${text}; frame-ancestors 'none'` });
  expect(policy("default-src 'self'")).toBe(150);
  expect(policy("default-src 'none'; style-src 'unsafe-inline'")).toBe(145);
  expect(policy("default-src 'none'; script-src 'unsafe-inline'")).toBe(80);
  expect(policy("default-src 'none'; script-src 'unsafe-inline' 'sha256-x'")).toBe(155);
  expect(policy("script-src https:, default-src 'none'; script-src 'self'")).toBe(155);
  expect(policy("img-src 'self'")).toBe(80);
});

test('the API’s own headers are worth 155', async () => {
  const [everywhere, , api] = await securityHeaders();
  const headers = new Headers();
  for (const { key, value } of [...(everywhere?.headers ?? []), ...(api?.headers ?? [])]) headers.set(key, value);
  expect(api?.source).toBe('/api/:path*');
  expect(scoreAnswer(headers, null).total).toBe(155);
});
