import { afterEach, expect, test, vi } from 'vitest';
import { selectOffline } from '../../src/build/select-offline.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, true, true],
  [undefined, false, false],
  ['', true, true],
  ['true', false, true],
  ['false', true, false],
] as const)(
  'With SITE_OFFLINE %j, where the setting is %s, pages are kept: %s',
  (named, set, is) => {
    vi.stubEnv('SITE_OFFLINE', named);

    expect(selectOffline(set)).toBe(is);
  },
);

test('SITE_OFFLINE takes nothing else', () => {
  vi.stubEnv('SITE_OFFLINE', 'no');

  expect(() => selectOffline(true)).toThrow('SITE_OFFLINE is "no". It takes true or false.');
});
