import { expect, test } from 'vitest';
import { createBodyRenderer } from '../../src/markdown/render.ts';

test.each([
  ['[a](< https://example.org/x >)', 'href="https://example.org/x"'],
  ['<a href=" https://example.org/x ">a</a>', 'href="https://example.org/x"'],
  ['[a](<\t/about/>)', 'href="/base/about/"'],
  ['<a href=" work:one">a</a>', 'href="/base/one/"'],
  ['![x](< /images/a.png>)', 'src="/base/images/a.png"'],
])('In %j the address is read as a browser reads it', async (markdown, expected) => {
  const render = await createBodyRenderer({
    resolve: (_kind, id) => ({ href: `/base/${id}/`, label: id }),
    toSitePath: (path) => `/base${path}`,
  });
  expect((await render(markdown)).html).toContain(expected);
});
