import { expect, it, test } from 'vitest';
import { aLibrary, LIBRARY } from './a-library.ts';

const TWINS = {
  ...LIBRARY,
  'authors/mary-shelley.md': `---
name: Mary Shelley # as on her books
given: Mary
family: Shelley
alsoKnownAs: [Mary Godwin]
homepage: https://example.org/mary
sources:
  - url: https://example.org/notes
formerIds:
  - mary-godwin
---

She wrote of [M. Shelley](author:m-shelley).[^1]

[^1]: Once.
`,
  'authors/m-shelley.md': `---
name: M. Shelley
given: M.
family: Shelley
affiliations:
  - name: Lackington
    asOf: "1818"
homepage: https://example.org/m
notToBeConfusedWith:
  - mary-shelley
sources:
  - url: https://example.org/notes
  - url: https://example.org/more
---

Wrote [@safeguards].[^1]

[^1]: In haste.
`,
  'works/frankenstein.md': `---
title: Frankenstein
type: book
authors:
  - author: m-shelley
    role: editor
  - mary-shelley
summary: A novel.
---
`,
};

it('Two authors become one: names, facts and text are kept, and works go on showing what is printed on them', async () => {
  const { 'works/frankenstein.md': _both, ...files } = TWINS;
  const library = await aLibrary(files);

  expect(await library.run('merge', 'author', 'm-shelley', 'mary-shelley')).toEqual({
    code: 0,
    stderr: '',
    stdout: `  changed  content/authors/ada-byron.md
  removed  content/authors/m-shelley.md
  changed  content/authors/mary-shelley.md
  changed  content/works/safeguards.md

The author "m-shelley" has become a part of "mary-shelley". Its old address leads there.
`,
  });
  const merged = await library.readAll();
  expect(merged['authors/m-shelley.md']).toBeUndefined();
  expect(merged['authors/mary-shelley.md']).toBe(`---
name: Mary Shelley # as on her books
given: Mary
family: Shelley
alsoKnownAs: [ Mary Godwin, M. Shelley ]
affiliations:
  - name: Lackington
    asOf: "1818"
homepage: https://example.org/mary
links:
  - label: Homepage
    url: https://example.org/m
sources:
  - url: https://example.org/notes
  - url: https://example.org/more
formerIds:
  - mary-godwin
  - m-shelley
---

She wrote of [M. Shelley](author:mary-shelley).[^1]

[^1]: Once.

Wrote [@safeguards].[^1-2]

[^1-2]: In haste.
`);
  expect(merged['works/safeguards.md']).toBe(
    LIBRARY['works/safeguards.md']?.replace(
      '  - m-shelley # first\n',
      '  - author: mary-shelley\n    as: M. Shelley\n',
    ),
  );
  expect(merged['authors/ada-byron.md']).toContain('notToBeConfusedWith: [mary-shelley]');
  expect(await library.call('check')).toMatchObject({ code: 0, stderr: '' });
});

it('What a library keeps for its imports names the author who is left of two', async () => {
  const { 'works/frankenstein.md': _both, ...files } = TWINS;
  const library = await aLibrary({ ...files, 'import/authors.yaml': 'M. Shelley: m-shelley\n' });

  await library.call('merge', 'author', 'm-shelley', 'mary-shelley');

  expect((await library.readAll())['import/authors.yaml']).toBe('M. Shelley: mary-shelley\n');
});

it('Two topics become one: works, narrower topics and links follow, and the other definition is kept as a remark', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'topics/weaving.md': `---
label: Weaving
parent: looms
definition: How cloth is made.
related: [looms]
---

Older than [looms](topic:looms).
`,
    'topics/ribbons.md': '---\nlabel: Ribbons\nparent: looms\ndefinition: Narrow cloth.\n---\n',
  });

  const { code, stderr } = await library.call('merge', 'topic', 'looms', 'weaving');

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const merged = await library.readAll();
  expect(merged['topics/weaving.md']).toBe(`---
label: Weaving
parent: safety
definition: How cloth is made.
alsoKnownAs:
  - Looms
formerIds:
  - looms
# The definition of looms, which was merged into this: Machines that weave.
---

Older than [looms](topic:weaving).
`);
  expect(merged['topics/ribbons.md']).toContain('parent: weaving\n');
  expect(merged['works/on-looms.md']).toContain('topics:\n  - weaving\n');
  expect(merged['works/safeguards.md']).toContain('topics: [weaving, safety]');
});

it('A work that stands under both topics stands under the one that stays once', async () => {
  const library = await aLibrary();

  await library.call('merge', 'topic', 'looms', 'safety');

  const merged = await library.readAll();
  expect(merged['works/safeguards.md']).toContain('topics: [ safety ]\n');
  expect(merged['works/on-looms.md']).toContain('topics:\n  - safety\n');
  expect(merged['topics/looms.md']).toBeUndefined();
});

test.each([
  [
    'sign one work',
    TWINS,
    ['author', 'm-shelley', 'mary-shelley'],
    'content/works/frankenstein.md lists both "m-shelley" and "mary-shelley" as authors. Take one of them out there if they are one, then run the command again.\n',
  ],
  [
    'have two ORCIDs',
    {
      ...LIBRARY,
      'authors/a.md': '---\nname: A\nfamily: A\norcid: "0000-0002-1825-0097"\n---\n',
      'authors/b.md': '---\nname: B\nfamily: B\norcid: "0000-0001-5109-3700"\n---\n',
    },
    ['author', 'a', 'b'],
    'They have two ORCIDs, 0000-0002-1825-0097 and 0000-0001-5109-3700: they are two people, or one of the two is wrong.\n',
  ],
  [
    'are a person and a body',
    { ...LIBRARY, 'authors/a.md': '---\nname: A\nkind: organization\n---\n' },
    ['author', 'a', 'm-shelley'],
    'One of them is a person and the other an organization: they cannot be one.\n',
  ],
  [
    'are one name',
    LIBRARY,
    ['author', 'm-shelley', 'm-shelley'],
    'Name two entries: the one that goes, and the one that stays.\n',
  ],
  [
    'are not both there',
    LIBRARY,
    ['topic', 'looms', 'weaving'],
    'There is no topic "weaving". Its name is that of its file in topics/, without ".md".\n',
  ],
])('Nothing is merged where the two %s', async (_what, files, words, message) => {
  const library = await aLibrary(files);

  const ended = await library.call('merge', ...words);

  expect(ended).toEqual({ code: 1, stdout: '', stderr: message });
  expect(await library.readAll()).toEqual(files);
});

it('Topics that would go round in a circle are not merged, and the check says why', async () => {
  const files = {
    ...LIBRARY,
    'topics/ribbons.md': '---\nlabel: Ribbons\nparent: looms\ndefinition: Narrow cloth.\n---\n',
  };
  const library = await aLibrary(files);

  expect(await library.call('merge', 'topic', 'safety', 'ribbons')).toEqual({
    code: 1,
    stdout: '',
    stderr: `Nothing was changed, for the library would not be right any more:
content/topics/looms.md:3 the topics go round in a circle: "looms" → "ribbons" → "looms". Remove one of these parents.
`,
  });
  expect(await library.readAll()).toEqual(files);
});
