import { expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...there: string[]) => ({
  platform,
  env,
  works: (file: string) => there.includes(file),
});

test('the browser that is named wins, and nothing stands in for it', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
  expect(findBrowser(machine('linux', env, '/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine');
  expect(findBrowser(machine('linux', env, '/usr/bin/chromium'))).toBeNull();
});

test('a browser of the system is found along the PATH', () => {
  const env = { PATH: '/usr/local/bin::/usr/bin' };
  expect(findBrowser(machine('linux', env, '/usr/bin/google-chrome-stable'))).toBe('/usr/bin/google-chrome-stable');
  expect(findBrowser(machine('linux', env, '/usr/bin/chromium-browser', '/usr/local/bin/chromium'))).toBe(
    '/usr/local/bin/chromium',
  );
});

test('on macOS and Windows the usual places are looked at', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine('darwin', {}, mac))).toBe(mac);
  const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
  expect(findBrowser(machine('win32', { PROGRAMFILES: 'C:\\Program Files' }, windows))).toBe(windows);
});

test('Playwright’s own browser comes last, and only when it is there', () => {
  const own = '/cache/playwright/chrome';
  expect(findBrowser(machine('linux', { PATH: '/bin' }, own), own)).toBe(own);
  expect(findBrowser(machine('linux', { PATH: '/bin' }, own, '/bin/chromium'), own)).toBe('/bin/chromium');
  expect(findBrowser(machine('linux', {}), own)).toBeNull();
});
