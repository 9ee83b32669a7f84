import { expect, test } from 'vitest';
import { rehypeTables } from '../../src/markdown/rehype-tables.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith({ rehypePlugins: [rehypeTables] }, markdown);

test('A table stands in a container that the keyboard can scroll', async () => {
  expect(await render('| a | b | c |\n|:--|:-:|--:|')).toBe(
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>\n<thead>\n<tr>\n' +
      '<th>a</th>\n<th class="align-center">b</th>\n<th class="align-right">c</th>\n</tr>\n</thead>\n</table></div>',
  );
});

test('Several tables have different names', async () => {
  const html = await render('| a |\n|---|\n\n| b |\n|---|\n\n| c |\n|---|');

  expect(html.match(/aria-label="[^"]*"/gu)).toEqual([
    'aria-label="Table"',
    'aria-label="Table 2"',
    'aria-label="Table 3"',
  ]);
});
