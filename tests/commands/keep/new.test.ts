import { expect, it, test } from 'vitest';
import { aLibrary, LIBRARY } from './a-library.ts';

const NOTES = [
  ...['work', '--title', 'Weaving Again: Second Notes', '--type', 'report'],
  ...['--published', '17 April 1819', '--summary', 'How to weave again.', '--added', '2026-11-24'],
] as const;

it('A work is written as a person would write it, under the id that its title gives', async () => {
  const library = await aLibrary();

  expect(
    await library.run(
      ...['new', ...NOTES, '--author', 'Byron, Ada', '--author', 'm-shelley'],
      ...['--topic', 'Looms', '--doi', 'https://doi.org/10.1000/notes.2'],
    ),
  ).toEqual({
    code: 0,
    stderr: '',
    stdout: `  made     content/works/weaving-again.md

The work "weaving-again" is in content/works/weaving-again.md.
Next: open it and write more below the second "---", if there is more to say. "npm run dev" shows the site while you write.
`,
  });
  expect(await library.readAll()).toEqual({
    ...LIBRARY,
    'works/weaving-again.md': `---
title: "Weaving Again: Second Notes"
type: report
authors:
  - ada-byron
  - m-shelley
published: "1819-04-17"
doi: 10.1000/notes.2
topics:
  - looms
summary: How to weave again.
added: "2026-11-24"
---
`,
  });
});

it('Authors and topics that are not there are made where that is wished', async () => {
  const library = await aLibrary();
  const named = [...NOTES, '--author', 'Anna van der Berg', '--topic', 'Steam engines'];

  expect(await library.call('new', ...named)).toEqual({
    code: 1,
    stdout: '',
    stderr: `There is no author "Anna van der Berg".
There is no topic "Steam engines".
Correct the names, or add --create to make the missing authors and topics.
`,
  });
  expect(await library.readAll()).toEqual(LIBRARY);
  expect(await library.call('new', ...named, '--create')).toMatchObject({ code: 0, stderr: '' });
  expect(await library.readAll()).toMatchObject({
    'authors/anna-van-der-berg.md':
      '---\nname: Anna van der Berg\ngiven: Anna\nfamily: Berg\nparticle: van der\n---\n',
    'topics/steam-engines.md': '---\nlabel: Steam engines\ndefinition: To be written.\n---\n',
  });
});

it('On a terminal everything is asked for, and what is wrong is asked for again', async () => {
  const library = await aLibrary();

  const { code, stdout, stderr } = await library.converse(
    'new',
    ['work', '--added', '2026-11-24'],
    [
      ...['', 'The Second Loom', 'bok', 'book', 'A. Byron; Royal Society', '1 May 1820', '', ''],
      ...['loom.example', 'https://loom.example/', '', '', 'looms', 'A loom.'],
      // The id, twice; who A. Byron is, twice; whether the other is to be made, and as what.
      ...['on-looms', 'second-loom', '7', '1', '', 'o'],
    ],
  );

  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `  made     content/authors/royal-society.md
  made     content/works/second-loom.md

The work "second-loom" is in content/works/second-loom.md.
Next: open it and write more below the second "---", if there is more to say. "npm run dev" shows the site while you write.
`,
  });
  for (const said of [
    '  This is needed.\n',
    '  "bok" is not one of article,',
    '(did you mean "book"?).\n',
    '  "loom.example" is not an address that can be linked safely.',
    '  "on-looms" is taken: content/works/on-looms.md has it.\n',
    'It is not sure which author "A. Byron" is.\n  1  Ada Byron (ada-byron)\n  n  a new one: makes authors/a-byron.md\n',
    'There is no author "Royal Society".\n  n  a new one: makes authors/royal-society.md\n',
  ])
    expect(stderr).toContain(said);
  expect(await library.readAll()).toEqual({
    ...LIBRARY,
    'authors/royal-society.md': '---\nname: Royal Society\nkind: organization\n---\n',
    'works/second-loom.md': `---
title: The Second Loom
type: book
authors:
  - author: ada-byron
    as: A. Byron
  - royal-society
published: "1820-05-01"
url: https://loom.example/
topics:
  - looms
summary: A loom.
added: "2026-11-24"
---
`,
  });
});

const TWO_OF_A_NAME = {
  ...LIBRARY,
  'authors/wei-zhang.md': '---\nname: Wei Zhang\ngiven: Wei\nfamily: Zhang\n---\n',
  'authors/wei-zhang-2.md':
    '---\nname: Wei Zhang\ngiven: Wei\nfamily: Zhang\nnotToBeConfusedWith: [wei-zhang]\n---\n',
};

it('A name that several authors have, or that may be short for another, is never taken for one of them in silence', async () => {
  const library = await aLibrary(TWO_OF_A_NAME);
  const names = ['--author', 'Zhang, Wei', '--author', 'A. Byron', '--author', 'Nobody'];

  expect(
    await library.call('new', ...NOTES, ...names, '--topic', 'safty', '--topic', 'Steam'),
  ).toEqual({
    code: 1,
    stdout: '',
    stderr: `It is not sure which author "Zhang, Wei" is. Name "wei-zhang" or "wei-zhang-2"; for somebody else first run: npm run new -- author --name "Zhang, Wei"
It is not sure which author "A. Byron" is. Name "ada-byron"; for somebody else first run: npm run new -- author --name "A. Byron"
There is no author "Nobody".
There is no topic "safty". Did you mean "safety"?
There is no topic "Steam".
Correct the names, or add --create to make the missing authors and topics.
`,
  });
  expect(await library.readAll()).toEqual(TWO_OF_A_NAME);
});

it('On a terminal a name can be written otherwise, left out, or be that of somebody new of the same name', async () => {
  const library = await aLibrary(TWO_OF_A_NAME);

  const { code } = await library.converse(
    'new',
    [...NOTES, '--author', 'Wei Zhang', '--author', 'Ada Biron', '--author', 'Nobody'],
    [
      ...['', '', '', '', '', '', ''],
      // A third of that name, who is a person; another spelling; nobody.
      ...['n', '', 'o', 'Byron, Ada', 's'],
    ],
  );

  expect(code).toBe(0);
  const files = await library.readAll();
  expect(files['works/weaving-again.md']).toContain(
    'authors:\n  - wei-zhang-3\n  - ada-byron\npublished',
  );
  expect(files['authors/wei-zhang-3.md']).toBe(TWO_OF_A_NAME['authors/wei-zhang.md']);
});

it('Who was made for one name is known for the next', async () => {
  const library = await aLibrary();
  const names = ['--author', 'Ann Loom', '--author', 'Loom, Ann', '--author', 'A. Loom'];

  expect(await library.call('new', ...NOTES, ...names, '--create')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'It is not sure which author "A. Loom" is. Name "ann-loom"; for somebody else first run: npm run new -- author --name "A. Loom"\n',
  });
});

it('A work has as many publishers as are named', async () => {
  const library = await aLibrary();

  await library.call('new', ...NOTES, '--publisher', 'Smith and Sons', '--publisher', ' Acme ');
  await library.call('new', ...NOTES, '--id', 'one', '--publisher', 'Smith and Sons');
  await library.converse('new', [...NOTES, '--id', 'two'], ['', 'Smith; Acme', '', '', '', '', '']);

  const files = await library.readAll();
  expect(files['works/weaving-again.md']).toContain(
    '\npublisher:\n  - Smith and Sons\n  - Acme\nsummary',
  );
  expect(files['works/one.md']).toContain('\npublisher: Smith and Sons\nsummary');
  expect(files['works/two.md']).toContain('\npublisher:\n  - Smith\n  - Acme\nsummary');
});

it('Whoever stops answering has written nothing', async () => {
  const library = await aLibrary();

  const { code, stderr } = await library.converse('new', ['topic'], ['Ribbons', '']);

  expect(code).toBe(1);
  expect(stderr).toMatch(/Stopped\. Nothing was written\.\n$/u);
  expect(await library.readAll()).toEqual(LIBRARY);
});

test.each([
  [
    'What is missing',
    ['work', '--title', 'T'],
    2,
    `--type, --summary are missing. On a terminal, what is missing would be asked for.

"npm run new -- --help" shows how it is called.
`,
  ],
  [
    'A wrong value',
    [...NOTES, '--url', 'loom.example', '--arxiv', '12'],
    2,
    `--url: "loom.example" is not an address that can be linked safely. Write the whole address, beginning with https://.
--arxiv: "12" is not a valid arXiv id. An arXiv id looks like "2504.12914" (in quotes, without a version).

"npm run new -- --help" shows how it is called.
`,
  ],
  [
    'An option of another kind',
    ['topic', '--label', 'T', '--orcid', '0000-0002-1825-0097'],
    2,
    `--orcid says nothing about a new topic.

"npm run new -- --help" shows how it is called.
`,
  ],
  [
    'An option that only authors have',
    [...NOTES, '--organization'],
    2,
    `--organization says nothing about a new work.

"npm run new -- --help" shows how it is called.
`,
  ],
  [
    'An id that is taken',
    [...NOTES, '--id', 'on-looms'],
    1,
    '"on-looms" is taken: content/works/on-looms.md has it.\n',
  ],
  [
    'A name that is there',
    ['author', '--name', 'Byron, Ada'],
    1,
    'There is an author of this name already: authors/ada-byron.md. If this is another one, give it an id of its own: --id ID.\n',
  ],
  [
    'A name that no id can be made of',
    ['author', '--name', '李明', '--family', '李', '--given', '明'],
    2,
    `No id can be made of "李明". Give one: --id ID.

"npm run new -- --help" shows how it is called.
`,
  ],
])('%s is said, and nothing is written', async (_what, words, code, stderr) => {
  const library = await aLibrary();

  expect(await library.call('new', ...words)).toEqual({ code, stdout: '', stderr });
  expect(await library.readAll()).toEqual(LIBRARY);
});

it('A work that the library has under another name is refused by its identifier', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'works/on-looms.md':
      LIBRARY['works/on-looms.md']?.replace('topics', 'doi: 10.1000/1\ntopics') ?? '',
  });

  const { code, stderr } = await library.call('new', ...NOTES, '--doi', '10.1000/1');

  expect(code).toBe(1);
  expect(stderr).toBe(`Nothing was changed, for the library would not be right any more:
content/works/weaving-again.md:5 DOI "10.1000/1" is also that of content/works/on-looms.md. If both are the same, keep one entry and list the other form under its copies.
`);
});

it('On a terminal an identifier that another work has is said at once, before all else is asked', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'works/on-looms.md':
      LIBRARY['works/on-looms.md']?.replace('topics', 'doi: 10.1000/1\ntopics') ?? '',
  });

  const { code, stderr } = await library.converse('new', NOTES, [
    ...['', '', '', '', 'https://doi.org/10.1000/1', '', '', '', ''],
  ]);

  expect(code).toBe(0);
  expect(stderr).toContain(
    'DOI:   "10.1000/1" is that of content/works/on-looms.md. An empty line leaves it out; Ctrl+C ends without a new file.\nDOI: ',
  );
});

it('An author is a person or an organization as somebody says, or as the name does', async () => {
  const library = await aLibrary();
  const who = '--name';

  await library.converse('new', ['author', who, 'Royal Society'], ['', '', '', '']);
  await library.converse('new', ['author', who, 'Bell'], ['', '', 'o', '']);
  await library.call('new', 'author', who, 'Weavers and Sons Institute');
  await library.call('new', 'author', who, 'Ann Project', '--family', 'Project', '--given', 'Ann');

  expect(await library.readAll()).toMatchObject({
    'authors/royal-society.md': '---\nname: Royal Society\nkind: organization\n---\n',
    'authors/bell.md': '---\nname: Bell\nkind: organization\n---\n',
    'authors/weavers-and-sons-institute.md':
      '---\nname: Weavers and Sons Institute\nkind: organization\n---\n',
    'authors/ann-project.md': '---\nname: Ann Project\ngiven: Ann\nfamily: Project\n---\n',
  });
});

it('On a terminal a second author of one name is made where somebody says that it is another one', async () => {
  const library = await aLibrary();
  const ada = ['author', '--name', 'Ada Byron'];

  const same = await library.converse('new', ada, ['', '', '']);
  const other = await library.converse('new', ada, ['', '', 'y', '', '']);

  expect([same.code, other.code]).toEqual([1, 0]);
  expect(other.stderr).toContain(
    'There is an author of this name already: authors/ada-byron.md. Is this another one? [y/N] ',
  );
  expect(Object.keys(await library.readAll())).toEqual(
    [...Object.keys(LIBRARY), 'authors/ada-byron-2.md'].sort(),
  );
});

it('A second work of one title gets the year into its id, and a warning says that there are two', async () => {
  const library = await aLibrary();
  await library.call('new', ...NOTES);

  const { code, stdout } = await library.call('new', ...NOTES, '--dry-run');

  expect(code).toBe(0);
  expect(stdout).toBe(`content/works/weaving-again-1819.md (made)
  + ---
  + title: "Weaving Again: Second Notes"
  + type: report
  + published: "1819-04-17"
  + summary: How to weave again.
  + added: "2026-11-24"
  + ---

content/works/weaving-again-1819.md:2 warning: the title is almost that of content/works/weaving-again.md. If both are the same work, keep one entry and list the other form under its copies; if not, name one in related.
Nothing was written: leave out --dry-run to do it.
`);
});
