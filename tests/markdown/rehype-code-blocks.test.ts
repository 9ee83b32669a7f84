import { expect, test } from 'vitest';
import { rehypeCodeBlocks } from '../../src/markdown/rehype-code-blocks.ts';
import { renderWith } from './render-with.ts';

test('The keyboard reaches a block of code', async () => {
  expect(await renderWith({ rehypePlugins: [rehypeCodeBlocks] }, '```bibtex\n@book{x}\n```')).toBe(
    '<pre tabindex="0"><code class="language-bibtex">@book{x}\n</code></pre>',
  );
});
