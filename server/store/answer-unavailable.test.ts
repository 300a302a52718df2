import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerUnavailable } from './answer-unavailable';
import { unavailableChannel } from './store-unavailable';

/** Fails as its address says, without a word of its own about the library. */
const server = createServer((request, response) => {
  if (request.url?.includes('away')) channel(unavailableChannel).publish(new Error('gone'));
  response.statusCode = request.url?.includes('fails') ? 500 : 200;
  response.end('What is said stays.');
});
let address = '';
beforeAll(async () => {
  answerUnavailable();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test('what fails because the library is away says so, and when to ask again', async () => {
  const answer = await fetch(`${address}/away/fails`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toBe('What is said stays.');
});

test('what does not fail is answered as ever, and a fault of our own is one', async () => {
  expect((await fetch(`${address}/away`)).status).toBe(200);
  const fault = await fetch(`${address}/fails`);
  expect(fault.status).toBe(500);
  expect(fault.headers.has('retry-after')).toBe(false);
});
