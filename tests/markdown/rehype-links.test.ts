import rehypeRaw from 'rehype-raw';
import { describe, expect, test } from 'vitest';
import { rehypeLinks } from '../../src/markdown/rehype-links.ts';
import { remarkCitations } from '../../src/markdown/remark-citations.ts';
import { someLinks } from './some-links.ts';
import { renderWith } from './render-with.ts';

const render = (markdown: string): Promise<string> =>
  renderWith(
    { remarkPlugins: [remarkCitations], rehypePlugins: [rehypeRaw, [rehypeLinks, someLinks]] },
    markdown,
  );

describe('A link', () => {
  test.each([
    ['[one](work:safer)', '<a href="/base/works/safer/">one</a>'],
    ['[one](author:ben)', '<a href="/base/authors/ben/">one</a>'],
    ['[one](topic:risk)', '<a href="/base/topics/risk/">one</a>'],
    ['<a href="work:safer">one</a>', '<a href="/base/works/safer/">one</a>'],
  ])('to an entry leads to its page: %s', async (markdown, html) => {
    expect(await render(`See ${markdown}.`)).toBe(`<p>See ${html}.</p>`);
  });

  test('to an entry without text reads as a citation of it', async () => {
    expect(await render('See [](author:ben).')).toBe(
      '<p>See <a href="/base/authors/ben/">Ben Bucknall</a>.</p>',
    );
  });

  test('within the site gets the base', async () => {
    expect(await render('[About](/about/#who)')).toBe(
      '<p><a href="/base/about/#who">About</a></p>',
    );
  });

  test('within the page stays', async () => {
    expect(await render('[below](#below)')).toBe('<p><a href="#below">below</a></p>');
  });

  test('to another site is marked and opens where the reader wants', async () => {
    expect(await render('<a href="https://example.org/" target="_blank" rel="opener">x</a>')).toBe(
      '<p><a href="https://example.org/" target="_blank" rel="external noopener" class="outside">x</a></p>',
    );
  });

  test('to a mailbox is not marked', async () => {
    expect(await render('<a@example.org>')).toBe(
      '<p><a href="mailto:a@example.org">a@example.org</a></p>',
    );
  });

  test.each([
    '[some *words*](work:unknown)',
    '[some *words*](relative/)',
    '[some *words*](javascript:alert)',
    '[some *words*](//example.org/)',
    '[some *words*]()',
    '<a>some <em>words</em></a>',
  ])('that leads nowhere leaves its text: %s', async (markdown) => {
    expect(await render(`Here ${markdown}.`)).toBe('<p>Here some <em>words</em>.</p>');
  });
});

describe('A citation', () => {
  test('reads as the library says', async () => {
    expect(await render('[@safer; @unknown]')).toBe(
      '<p><a href="/base/works/safer/" class="citation">Bucknall et al. 2025</a>; unknown</p>',
    );
  });
});
