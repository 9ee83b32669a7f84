import { expect, it } from 'vitest';
import { aLibrary, LIBRARY } from './a-library.ts';

it('The library is counted, and what is worth filling in is named', async () => {
  const library = await aLibrary();

  expect(await library.run('stats')).toEqual({
    code: 0,
    stderr: '',
    stdout: `The library
  2  works
  2  persons
  0  organizations
  2  topics

Works by type
  report  1  ##############################
  book    1  ##############################

Works by year
  1818     1  ##############################
  undated  1  ##############################

Came into the library
  2024-02  1  ##############################
  unknown  1  ##############################

How complete it is
    0 %  articles, papers, books, chapters and datasets with a DOI (0 of 1)
   50 %  works with a date (1 of 2)
    0 %  works with a date to the day (0 of 2)
  100 %  works with authors (2 of 2)
    0 %  works with affiliations as printed (0 of 2)
  100 %  works with topics (2 of 2)
    0 %  works with an address to read them at (0 of 2)
    0 %  works with sources (0 of 2)
    0 %  works with a licence (0 of 2)
   50 %  works with a text below the summary (1 of 2)
    0 %  persons with an ORCID (0 of 2)
    0 %  persons with an affiliation (0 of 2)
   50 %  persons with sources (1 of 2)
    0 %  topics with a text (0 of 2)

Worth filling in
  works without a date: 1
    content/works/on-looms.md
  works without an address to read them at: 2
    content/works/safeguards.md
    content/works/on-looms.md
  works without a DOI that have one as a rule: 1
    content/works/on-looms.md
  works without sources: 2
    content/works/safeguards.md
    content/works/on-looms.md
  persons of several works without an ORCID: 1
    content/authors/ada-byron.md
  persons of several works without an affiliation: 1
    content/authors/ada-byron.md
  topics without a text: 2
    content/topics/looms.md
    content/topics/safety.md
`,
  });
});

it('The same is data for programs; drafts and removed entries are counted apart', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'works/draft.md': '---\ntitle: D\ntype: book\nsummary: D.\ndraft: true\n---\n',
    'topics/gone.md':
      '---\nlabel: G\ndefinition: G.\nremoved:\n  date: "2025"\n  reason: It went.\n---\n',
  });

  const { code, stdout } = await library.call('stats', '--json');

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    counts: { works: 2, drafts: 1, persons: 2, organizations: 0, topics: 2, removed: 1 },
    types: [
      { name: 'report', count: 1 },
      { name: 'book', count: 1 },
    ],
    years: [
      { name: '1818', count: 1 },
      { name: 'undated', count: 1 },
    ],
    growth: [
      { name: '2024-02', count: 1 },
      { name: 'unknown', count: 1 },
    ],
  });
});

it('Signs that steer a terminal are spelled out in the name of a file, wherever it is printed', async () => {
  const name = 'works/a\u001B[31m\u202Eb.md';
  const library = await aLibrary({
    ...LIBRARY,
    [name]: '---\ntitle: A\ntype: report\nsummary: B.\n---\n',
  });

  const said = await Promise.all(
    [['stats', '--all'], ['check'], ['check', '--github'], ['check', '--fix', '--dry-run']].map(
      ([command = '', ...options]) => library.run(command, ...options),
    ),
  );
  const texts = said.map(({ stdout, stderr }) => stdout + stderr);
  expect(texts.filter((text) => /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u.test(text))).toEqual([]);
  expect(texts[0]).toContain('a\\u001b[31m\\u202eb.md');
});
