import { expect, test } from 'vitest';
import { mayLink } from '../../src/markdown/may-link.ts';
import { findReferences } from '../../src/markdown/references.ts';

test.each([
  '',
  ' \n',
  'Two sentences. The *second* has `code` (and brackets): no more.',
  '1. A list',
])('In %j nothing is looked for', (markdown) => {
  expect(mayLink(markdown)).toBe(false);
});

test.each([
  '[a](https://a.example/)',
  '![a](/a.png)',
  '[a]: https://a.example/\n\n[a]',
  '<https://a.example/>',
  '<a href="/works/">a</a>',
  'See https://a.example/ there.',
  'See WWW.a.example there.',
  'See www\\.a.example there.',
  'See https:&#47;/a.example/ there.',
  'See ada@a.example there.',
  'As [@ada-2024] says.',
])('The link in %j is found', (markdown) => {
  expect(mayLink(markdown)).toBe(true);
  expect(findReferences(markdown)).not.toEqual([]);
});
