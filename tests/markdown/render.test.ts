import { describe, expect, test } from 'vitest';
import { createBodyRenderer } from '../../src/markdown/render.ts';
import { someLinks } from './some-links.ts';

const render = await createBodyRenderer(someLinks);

const anchor = (id: string, text: string): string =>
  `<a class="anchor" aria-label="Link to this section: ${text}" href="#${id}">#</a>`;

test('An empty body is empty', async () => {
  expect(await render(' \n')).toEqual({ html: '', headings: [] });
});

test('A body with everything in it becomes the HTML that a page shows', async () => {
  const markdown = [
    '# The "question"[^why]',
    '',
    'Rivals -- so [@safer; @other] --- [cooperate](topic:risk) in 1990--1995...',
    '',
    '### What {it} asks of [@safer]',
    '',
    '| Area | Risk |',
    '| :--- | ---: |',
    '| [Outside](https://example.org/a--b) | [About](/about/) |',
    '',
    '[^why]: See https://example.org/a--b and [Ben](author:ben).',
  ].join('\n');

  const { html, headings } = await render(markdown);

  expect(html).toBe(
    [
      '<div class="heading"><h2 id="the-question">The “question”<sup><a href="#fn-why" id="fnref-why" data-footnote-ref="" aria-describedby="footnote-label">1</a></sup></h2>' +
        `${anchor('the-question', 'The “question”')}</div>`,
      '<p>Rivals – so <a href="/base/works/safer/" class="citation">Bucknall et al. 2025</a>; <a href="/base/works/other/" class="citation">Bucknall &#x26; Trager 2024</a> — <a href="/base/topics/risk/">cooperate</a> in 1990–1995…</p>',
      '<div class="heading"><h3 id="what-it-asks-of-bucknall-et-al-2025">What {it} asks of <a href="/base/works/safer/" class="citation">Bucknall et al. 2025</a></h3>' +
        `${anchor('what-it-asks-of-bucknall-et-al-2025', 'What {it} asks of Bucknall et al. 2025')}</div>`,
      '<div class="table-scroll" tabindex="0" role="region" aria-label="Table"><table>',
      '<thead>',
      '<tr>',
      '<th>Area</th>',
      '<th class="align-right">Risk</th>',
      '</tr>',
      '</thead>',
      '<tbody>',
      '<tr>',
      '<td><a href="https://example.org/a--b" class="outside" rel="external noopener">Outside</a></td>',
      '<td class="align-right"><a href="/base/about/">About</a></td>',
      '</tr>',
      '</tbody>',
      '</table></div>',
      `<section data-footnotes="" class="footnotes"><div class="heading"><h2 id="footnote-label">Notes</h2>${anchor('footnote-label', 'Notes')}</div>`,
      '<ol>',
      '<li id="fn-why">',
      '<p>See <a href="https://example.org/a--b" class="outside" rel="external noopener">https://example.org/a--b</a> and <a href="/base/authors/ben/">Ben</a>. <a href="#fnref-why" data-footnote-backref="" aria-label="Back to the text, note 1" class="data-footnote-backref">↩\uFE0E</a></p>',
      '</li>',
      '</ol>',
      '</section>',
    ].join('\n'),
  );
  expect(headings).toEqual([
    { depth: 2, id: 'the-question', text: 'The “question”' },
    {
      depth: 3,
      id: 'what-it-asks-of-bucknall-et-al-2025',
      text: 'What {it} asks of Bucknall et al. 2025',
    },
    { depth: 2, id: 'footnote-label', text: 'Notes' },
  ]);
});

test('Bodies that are rendered at the same time do not share headings', async () => {
  const bodies = await Promise.all(['## One', '## Two'].map((markdown) => render(markdown)));

  expect(bodies.map(({ headings }) => headings.map(({ id }) => id))).toEqual([['one'], ['two']]);
});

describe('Notes', () => {
  test('that are cited twice lead back to both places', async () => {
    const { html } = await render('A[^1] b[^1]\n\n[^1]: Note');

    expect(html.match(/ (?:id|href|aria-label)="[^"]*"/gu)).toEqual([
      ' href="#fn-1"',
      ' id="fnref-1"',
      ' href="#fn-1"',
      ' id="fnref-1-2"',
      ' id="footnote-label"',
      ' aria-label="Link to this section: Notes"',
      ' href="#footnote-label"',
      ' id="fn-1"',
      ' href="#fnref-1"',
      ' aria-label="Back to the text, note 1"',
      ' href="#fnref-1-2"',
      ' aria-label="Back to the text, note 1, place 2"',
    ]);
  });
});

describe('HTML in a body', () => {
  test.each([
    [
      'may say what Markdown cannot',
      '<details open><summary>More</summary>H<sub>2</sub>O, <abbr title="Artificial Intelligence">AI</abbr></details>',
      '<details open><summary>More</summary>H<sub>2</sub>O, <abbr title="Artificial Intelligence">AI</abbr></details>',
    ],
    [
      'loses ids, names, classes and styles',
      'a <span id="x" class="y" style="color:red" name="z">b</span>',
      '<p>a <span>b</span></p>',
    ],
    [
      'gets heading ids of our own making',
      '<h4 id="main">The end</h4>',
      `<div class="heading"><h2 id="the-end">The end</h2>${anchor('the-end', 'The end')}</div>`,
    ],
    ['gets images an alternative text', '<img src="/x.png">', '<img src="/base/x.png" alt="">'],
    ['leaves the text of unknown elements', 'a <blink>b</blink>', '<p>a b</p>'],
  ])('%s', async (_name, markdown, html) => {
    expect(await render(markdown)).toMatchObject({ html });
  });
});
