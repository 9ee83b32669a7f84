import { expect, test } from 'vitest';
import { remarkPlainAddresses } from '../../src/markdown/remark-plain-addresses.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith(
    { remarkPlugins: [remarkPlainAddresses], smartypants: { dashes: 'oldschool' } },
    markdown,
  );

test.each([
  ['https://example.org/a--b...c', 'https://example.org/a--b...c', 'https://example.org/a--b...c'],
  ['<https://example.org/a---b>', 'https://example.org/a---b', 'https://example.org/a---b'],
  ['www.example.org/a--b', 'http://www.example.org/a--b', 'www.example.org/a--b'],
  ['a--b@example.org', 'mailto:a--b@example.org', 'a--b@example.org'],
])('The bare address %j is shown as it was written', async (markdown, href, text) => {
  expect(await render(markdown)).toBe(`<p><a href="${href}">${text}</a></p>`);
});

test('Words of a link keep their typographic dashes and quotes', async () => {
  expect(await render('["a" -- b](/x--y/)')).toBe('<p><a href="/x--y/">“a” – b</a></p>');
});
