import { expect, test } from 'vitest';
import { fillLinks } from '../../src/text/linked-text.ts';

test.each([
  ['See [the works](works) or [](page).', ['See ', 'works: the works', ' or ', 'page: ', '.']],
  ['[All](all)', ['all: All']],
  ['Nothing [here] (leads) on.', ['Nothing [here] (leads) on.']],
])('In the words "%s" links are found by their names', (text, pieces) => {
  expect(fillLinks(text, (name, label) => `${name}: ${label}`)).toEqual(pieces);
});
