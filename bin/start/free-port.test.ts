import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { choosePort, findFreePort } from './free-port.mjs';

const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

async function occupy(port: number, host?: string) {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port, host }, resolve));
  close.push(() => server.close());
}

test('a port that is held on any address is passed over for the next', async () => {
  const first = await findFreePort(24_100);
  await occupy(first, '127.0.0.1');
  const second = await findFreePort(first);
  expect(second).toBeGreaterThan(first);
  await occupy(second);
  expect(await findFreePort(first)).toBeGreaterThan(second);
});

test('a port that was asked for is taken, or refused with a sentence when it is in use', async () => {
  const port = await findFreePort(24_200);
  expect(await choosePort(String(port), 3000)).toBe(port);
  await occupy(port);
  await expect(choosePort(String(port), 3000)).rejects.toThrow(`Port ${port} is in use`);
});

test.each(['abc', '0', '70000', '80.5'])('“%s” is not a port', async (asked) => {
  await expect(choosePort(asked, 3000)).rejects.toThrow(`and it is “${asked}”`);
});

test('without a wish the first free port is taken', async () => {
  expect(await choosePort(undefined, 24_300)).toBeGreaterThanOrEqual(24_300);
  expect(await choosePort('', 24_300)).toBeGreaterThanOrEqual(24_300);
});
