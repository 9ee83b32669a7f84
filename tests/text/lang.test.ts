import { expect, test } from 'vitest';
import { toLang } from '../../src/text/lang.ts';

test('A text says its language where it is not that of the page', () => {
  expect([
    toLang('fr', 'en'),
    toLang('en', 'en'),
    toLang('EN', 'en'),
    toLang(undefined, 'en'),
  ]).toEqual([{ lang: 'fr', dir: 'auto' }, {}, {}, {}]);
});
