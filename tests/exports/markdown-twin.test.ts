import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LibraryEntry } from '../../src/catalogue/model.ts';
import { toAbsoluteMarkdown } from '../../src/exports/absolute-links.ts';
import { toMarkdownTwin } from '../../src/exports/markdown-twin.ts';
import { parseFrontMatter } from '../../src/schemas/front-matter.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  fixtureLinks,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
} from '../support/fixture-library.ts';

const links = {
  resolve: (kind: string, id: string) =>
    id === 'gone' ? undefined : { href: `/lib/${kind}s/${id}/`, label: `Label_of [${id}]` },
  toSitePath: (path: string) => `/lib${path}`,
  toUrl: (path: string) => `https://x.org${path}`,
  page: 'https://x.org/lib/works/here/',
};

const catalogue = await readFixtureLibrary();
const published = await readPublishedLibrary();
const sources = { catalogue, links: fixtureLinks };

describe('Markdown twins', () => {
  test('A work, an author and a topic read as their golden files', async () => {
    const [work, author, topic] = [
      catalogue.findWork('shelley-safeguards'),
      catalogue.findAuthor('mary-shelley'),
      catalogue.findTopic('verification'),
    ];
    if (!work || !author || !topic) throw new Error('the fixture library has changed');
    const twins: readonly LibraryEntry[] = [
      { kind: 'work', entry: work },
      { kind: 'author', entry: author },
      { kind: 'topic', entry: topic },
    ];
    for (const twin of twins) {
      await expect(toMarkdownTwin(twin, sources)).toMatchFileSnapshot(golden(`${twin.kind}.md`));
    }
  });

  test('The Carnegie paper reads as its golden file', async () => {
    const entry = findCarnegiePaper(published);
    const twin = toMarkdownTwin(
      { kind: 'work', entry },
      { catalogue: published, links: fixtureLinks },
    );
    await expect(twin).toMatchFileSnapshot(golden('carnegie.md'));
  });

  test('Front matter reads the same by YAML 1.1 and by YAML 1.2, dates included', () => {
    for (const entry of catalogue.works) {
      const [, yaml = ''] = toMarkdownTwin({ kind: 'work', entry }, sources).split('---\n');
      expect(parse(yaml, { version: '1.1' })).toEqual(parse(yaml));
    }
  });

  test.each([
    ['[@a]', '[Label\\_of \\[a\\]](https://x.org/lib/works/a/)'],
    [
      'x [@a; @b].',
      'x [Label\\_of \\[a\\]](https://x.org/lib/works/a/); [Label\\_of \\[b\\]](https://x.org/lib/works/b/).',
    ],
    [
      '> [@a;\n> @b]',
      '> [Label\\_of \\[a\\]](https://x.org/lib/works/a/);\n> [Label\\_of \\[b\\]](https://x.org/lib/works/b/)',
    ],
    ['[**text**](work:a "T \\"x\\"")', '[**text**](https://x.org/lib/works/a/ "T \\"x\\"")'],
    ['[](topic:a)', '[Label\\_of \\[a\\]](https://x.org/lib/topics/a/)'],
    ['<author:a>', '[author:a](https://x.org/lib/authors/a/)'],
    [
      '[a](/about/) [b](#part)',
      '[a](https://x.org/lib/about/) [b](https://x.org/lib/works/here/#part)',
    ],
    ['![alt](/a.png)', '![alt](https://x.org/lib/a.png)'],
    ['[![alt](/a.png)](work:a)', '[![alt](https://x.org/lib/a.png)](https://x.org/lib/works/a/)'],
    ['[a][r]\n\n[r]: topic:a "T"', '[a][r]\n\n[r]: https://x.org/lib/topics/a/ "T"'],
    ['<a href="/about/">b</a>', '<a href="https://x.org/lib/about/">b</a>'],
    [
      '<img src=/a.png srcset="/a.png 1x,/b,c.png 2x, https://y.org/d.png 3x">',
      '<img src="https://x.org/lib/a.png" srcset="https://x.org/lib/a.png 1x,https://x.org/lib/b,c.png 2x, https://y.org/d.png 3x">',
    ],
    ['<source srcset=/a.png>', '<source srcset="https://x.org/lib/a.png">'],
    ['[a](work:gone) [@gone]', 'a gone'],
    ['[*a*][r] b\n\n[r]: work:gone', '*a* b\n\n'],
    [
      '`[@a]` \\[@a] https://y.org [b](https://y.org/a_(b))',
      '`[@a]` \\[@a] https://y.org [b](https://y.org/a_(b))',
    ],
    ['', ''],
  ])('%j leads out of the page as %j', (markdown, expected) => {
    expect(toAbsoluteMarkdown(markdown, links)).toBe(expected);
  });

  test('Front matter ends where it should, whatever the values hold', () => {
    const catalogue = aCatalogue(
      aWork('one', { title: '--- # not a comment: "x"', summary: '---' }),
    );
    const [entry] = catalogue.works;
    if (!entry) throw new Error('the library has no work');
    const front = parseFrontMatter(
      toMarkdownTwin({ kind: 'work', entry }, { catalogue, links: fixtureLinks }),
    );
    expect(front).toMatchObject({ data: { title: '--- # not a comment: "x"', summary: '---' } });
  });
});
