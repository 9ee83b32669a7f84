import { describe, expect, test } from 'vitest';
import { rehypeImages } from '../../src/markdown/rehype-images.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith({ rehypePlugins: [[rehypeImages, (path: string) => `/base${path}`]] }, markdown);

describe('An image', () => {
  test('of the site gets the base before its address', async () => {
    expect(await render('![A map](/map.png "Title")')).toBe(
      '<p><img src="/base/map.png" alt="A map" title="Title"></p>',
    );
  });

  test('of another site becomes a link with its alternative text', async () => {
    expect(await render('![A map](https://example.org/map.png)')).toBe(
      '<p><a href="https://example.org/map.png">A map</a></p>',
    );
  });

  test('of another site without such a text shows its address', async () => {
    expect(await render('![](https://example.org/map.png)')).toBe(
      '<p><a href="https://example.org/map.png">https://example.org/map.png</a></p>',
    );
  });

  test('of another site within a link becomes text alone', async () => {
    expect(await render('[See *![A map](https://example.org/map.png)*](/maps/)')).toBe(
      '<p><a href="/maps/">See <em>A map</em></a></p>',
    );
  });
});
