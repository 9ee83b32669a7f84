import { expect, test } from 'vitest';
import { toSha256List } from '../../src/exports/sha256.ts';

test('Sums stand before names, and strange names are escaped as sha256sum does it', () => {
  const sha256 = '0'.repeat(64);
  const list = toSha256List(['works/a b.bib', 'a\\b', 'a\nb'].map((name) => ({ name, sha256 })));

  expect(list).toBe(`${sha256}  works/a b.bib\n\\${sha256}  a\\\\b\n\\${sha256}  a\\nb\n`);
});
