import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rehypeHeadingIds, TEMPLATE_ID } from '../../src/markdown/rehype-heading-ids.ts';
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

test('A heading never takes an id that a template may have', async () => {
  expect(await render('## Search dialog\n\n## Page content\n\n## Letter A\n\n## Pages')).toBe(
    [
      '<h2 id="section-search-dialog">Search dialog</h2>',
      '<h2 id="section-page-content">Page content</h2>',
      '<h2 id="section-letter-a">Letter A</h2>',
      '<h2 id="pages">Pages</h2>',
    ].join('\n'),
  );
});

test('Every id in a template is of those that no heading takes', async () => {
  const folder = path.resolve(import.meta.dirname, '../../src');
  const names = await readdir(folder, { recursive: true });
  const templates = names.filter((name) => name.endsWith('.astro'));
  const ids = await Promise.all(
    templates.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return [...text.matchAll(/(?<=\s)id=(?:"|\{`)([^"`]+)/gu)].map(([, id = '']) => id);
    }),
  );
  expect(ids.flat().length).toBeGreaterThan(10);
  expect(ids.flat().filter((id) => !TEMPLATE_ID.test(id))).toEqual([]);
});
