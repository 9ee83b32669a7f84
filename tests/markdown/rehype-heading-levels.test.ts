import { expect, test } from 'vitest';
import { rehypeHeadingLevels } from '../../src/markdown/rehype-heading-levels.ts';
import { renderWith } from './render-with.ts';

async function levels(...written: readonly number[]): Promise<number[]> {
  const markdown = written.map((level) => `${'#'.repeat(level)} x`).join('\n\n');
  const html = await renderWith({ rehypePlugins: [rehypeHeadingLevels] }, markdown);
  return [...html.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
}

test.each([
  ['stay where they are right', [2, 3, 3, 4, 2], [2, 3, 3, 4, 2]],
  ['begin below the title of the page', [1, 2, 1], [2, 3, 2]],
  ['begin right below it', [4, 5, 4], [2, 3, 2]],
  ['do not jump', [2, 4, 6, 3, 2, 5], [2, 3, 4, 3, 2, 3]],
  ['may rise above the first', [3, 2, 3], [2, 2, 3]],
  ['end at 6', [1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]],
])('Levels of headings %s', async (_name, written, shown) => {
  expect(await levels(...written)).toEqual(shown);
});

test('A heading without text is none', async () => {
  expect(await renderWith({ rehypePlugins: [rehypeHeadingLevels] }, '##\n\n### x')).toBe(
    '<div></div>\n<h2 id="x">x</h2>',
  );
});
