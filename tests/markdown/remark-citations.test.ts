import { describe, expect, test } from 'vitest';
import { remarkCitations } from '../../src/markdown/remark-citations.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith({ remarkPlugins: [remarkCitations], smartypants: true }, markdown);

const cite = (id: string): string => `<a href="work:${id}" class="citation">${id}</a>`;

describe('A citation', () => {
  test('is a link to a work', async () => {
    expect(await render('As [@some-work] holds.')).toBe(`<p>As ${cite('some-work')} holds.</p>`);
  });

  test('may stand with others in one bracket', async () => {
    expect(await render('([@a; @b;@c])')).toBe(`<p>(${cite('a')}; ${cite('b')}; ${cite('c')})</p>`);
  });

  test('may go on in the next line, also within a quotation', async () => {
    expect(await render('> [@a;\n>   @b]')).toBe(
      `<blockquote>\n<p>${cite('a')};\n${cite('b')}</p>\n</blockquote>`,
    );
  });

  test('may stand in emphasis, in a heading and right after another', async () => {
    expect(await render('## *[@a]*[@b]')).toBe(
      `<h2 id="ab"><em>${cite('a')}</em>${cite('b')}</h2>`,
    );
  });

  test('stands well among typographic quotes and dashes', async () => {
    expect(await render('"[@a-b]"--[@c]\'s')).toBe(`<p>“${cite('a-b')}”—${cite('c')}’s</p>`);
  });

  test('takes the place of a link around it, for links do not nest', async () => {
    expect(await render('[see [@a] there](/x/)')).toBe(`<p>[see ${cite('a')} there](/x/)</p>`);
  });

  test('lends its id to the alternative text of an image', async () => {
    expect(await render('![From [@a]](/x.png)')).toBe('<p><img src="/x.png" alt="From a"></p>');
  });
});

describe('No citation is', () => {
  test.each([
    ['what is escaped', '\\[@a]', '<p>[@a]</p>'],
    ['code', '`[@a]`', '<p><code>[@a]</code></p>'],
    ['a block of code', '    [@a]', '<pre><code>[@a]\n</code></pre>'],
    ['an address of mail', 'foo@bar', '<p>foo@bar</p>'],
    ['an at sign alone', '[@]', '<p>[@]</p>'],
    ['more than ids', '[@a, p. 5] [see @a] [@ a]', '<p>[@a, p. 5] [see @a] [@ a]</p>'],
    ['a bracket that ends too early', '[@a;] [@a', '<p>[@a;] [@a</p>'],
    ['the text of a link', '[@a](/x/)', '<p><a href="/x/">@a</a></p>'],
  ])('%s', async (_name, markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });
});
