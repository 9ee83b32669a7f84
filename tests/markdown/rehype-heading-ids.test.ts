import { expect, test } from 'vitest';
import { rehypeHeadingIds } from '../../src/markdown/rehype-heading-ids.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith({ rehypePlugins: [rehypeHeadingIds], remarkRehype: { clobberPrefix: '' } }, markdown);

test('The id of a heading is made from its text', async () => {
  expect(await render('## Kurt *Gödel’s* `{x}`')).toBe(
    '<h2 id="kurt-godels-x">Kurt <em>Gödel’s</em> <code>{x}</code></h2>',
  );
});

test('Headings alike get numbers', async () => {
  expect(await render('## A\n\n## A 2\n\n## A\n\n## A')).toBe(
    '<h2 id="a">A</h2>\n<h2 id="a-2">A 2</h2>\n<h2 id="a-3">A</h2>\n<h2 id="a-4">A</h2>',
  );
});

test('A heading of signs alone is a section', async () => {
  expect(await render('## ???')).toBe('<h2 id="section">???</h2>');
});

test('Numbers of notes are no part of an id, and ids of notes are not taken', async () => {
  const html = await render('## Fn 1[^1]\n\n[^1]: Note');

  expect(html).toContain('<h2 id="fn-1-2">Fn 1<sup>');
});
