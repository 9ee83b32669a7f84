import rehypeRaw from 'rehype-raw';
import { expect, test } from 'vitest';
import { rehypeUniqueIds } from '../../src/markdown/rehype-unique-ids.ts';
import { renderWith } from './render-with.ts';

test('The first element with an id keeps it', async () => {
  const markdown = '<i id="a">1</i> <b id="a">2</b> <b id="b">3</b>';
  const html = await renderWith({ rehypePlugins: [rehypeRaw, rehypeUniqueIds] }, markdown);

  expect(html).toBe('<p><i id="a">1</i> <b>2</b> <b id="b">3</b></p>');
});
