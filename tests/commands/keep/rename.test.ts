import { expect, it, test } from 'vitest';
import { aLibrary, LIBRARY } from './a-library.ts';
import type { Files } from './a-library.ts';

/** The library with some texts in which one piece is another. */
function changed(
  files: Files,
  ...pieces: readonly (readonly [place: string, old: string, now: string])[]
): Files {
  const texts = new Map(Object.entries(files));
  for (const [place, old, now] of pieces) {
    const text = texts.get(place) ?? '';
    if (!text.includes(old)) throw new Error(`${place} does not hold ${old}`);
    texts.set(place, text.replace(old, now));
  }
  return Object.fromEntries(texts);
}

/** The library with a file at another place. */
function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([place, text]) => [place === from ? to : place, text]),
  );
}

it('An author gets another id: every mention follows, all else stays byte for byte', async () => {
  const library = await aLibrary();

  expect(await library.run('rename', 'author', 'm-shelley', 'mary-shelley')).toEqual({
    code: 0,
    stderr: '',
    stdout: `  changed  content/authors/ada-byron.md
  removed  content/authors/m-shelley.md
  made     content/authors/mary-shelley.md
  changed  content/works/safeguards.md

The author "m-shelley" is now "mary-shelley". Its old address leads there.
`,
  });
  const expected = changed(
    LIBRARY,
    ['authors/ada-byron.md', '[m-shelley]', '[mary-shelley]'],
    ['authors/m-shelley.md', '/notes\n', '/notes\nformerIds:\n  - m-shelley\n'],
    ['works/safeguards.md', '- m-shelley # first', '- mary-shelley # first'],
  );
  expect(await library.readAll()).toEqual(
    moved(expected, 'authors/m-shelley.md', 'authors/mary-shelley.md'),
  );
});

it('A work gets another id: citations, links, paths and raw HTML follow; code and titles that name it do not', async () => {
  const library = await aLibrary();

  const { code, stderr } = await library.run('rename', 'work', 'on-looms', 'looms-1843');

  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const expected = changed(
    LIBRARY,
    ['pages/about.md', 'work:on-looms', 'work:looms-1843'],
    ['works/on-looms.md', 'weave.\n', 'weave.\nformerIds:\n  - on-looms\n'],
    ['works/safeguards.md', '- on-looms', '- looms-1843'],
    ['works/safeguards.md', '[@on-looms; @', '[@looms-1843; @'],
    ['works/safeguards.md', '/works/on-looms/#top', '/works/looms-1843/#top'],
    ['works/safeguards.md', '/works/on-looms.bib', '/works/looms-1843.bib'],
  );
  expect(await library.readAll()).toEqual(
    moved(expected, 'works/on-looms.md', 'works/looms-1843.md'),
  );
  expect(await library.run('check')).toMatchObject({ code: 0 });
});

it('An entry that gets an old id back has it no longer among its former ones', async () => {
  const library = await aLibrary();
  await library.call('rename', 'topic', 'looms', 'weaving');

  const { code } = await library.call('rename', 'topic', 'weaving', 'looms');

  expect(code).toBe(0);
  expect((await library.readAll())['topics/looms.md']).toBe(
    `${LIBRARY['topics/looms.md']?.replace(/---\n$/u, '') ?? ''}formerIds:\n  - weaving\n---\n`,
  );
});

it('A dry run shows every line and changes nothing', async () => {
  const library = await aLibrary();

  expect(await library.call('rename', 'topic', 'looms', 'weaving', '--dry-run')).toEqual({
    code: 0,
    stderr: '',
    stdout: `content/topics/looms.md (removed)
content/topics/weaving.md (made)
  + ---
  + label: Looms
  + parent: safety
  + definition: Machines that weave.
  + formerIds:
  +   - looms
  + ---
content/works/on-looms.md (changed)
    authors: [ada-byron]
    topics:
  -   - looms
  +   - weaving
    summary: How they weave.
    ---
content/works/safeguards.md (changed)
        as: A. Byron
    published: "1818-03"
  - topics: [looms, safety]
  + topics: [weaving, safety]
    summary: >-
      What keeps
    …
    Builds on [@on-looms; @safeguards] by [Ada](author:ada-byron "work:on-looms"). \`[@on-looms]\` is code.

  - See [looms](topic:looms), [the page](/works/on-looms/#top) and [the file][bib].
  + See [looms](topic:weaving), [the page](/works/on-looms/#top) and [the file][bib].

    [bib]: /works/on-looms.bib

The topic "looms" would be "weaving". Nothing was changed: leave out --dry-run to do it.
`,
  });
  expect(await library.readAll()).toEqual(LIBRARY);
});

it('Programs read what was done as data', async () => {
  const library = await aLibrary();

  const { stdout } = await library.call('rename', 'topic', 'looms', 'weaving', '--json');

  expect(JSON.parse(stdout)).toEqual({
    isDryRun: false,
    files: [
      { file: 'content/topics/looms.md', change: 'removed' },
      { file: 'content/topics/weaving.md', change: 'made' },
      { file: 'content/works/on-looms.md', change: 'changed' },
      { file: 'content/works/safeguards.md', change: 'changed' },
    ],
    warnings: [],
    remarks: [],
  });
});

test.each([
  [
    ['author', 'm-shelley', 'ada-byron'],
    'The name "ada-byron" is taken: content/authors/ada-byron.md has it. Choose another one, or make one of the two: npm run merge -- author m-shelley ada-byron.\n',
  ],
  [['work', 'on-loom', 'looms'], 'There is no work "on-loom". Did you mean "on-looms"?\n'],
  [
    ['work', 'on-looms', 'On Looms'],
    '"On Looms" cannot be an id. Take lower-case letters a–z, digits and single hyphens.\n',
  ],
  [['topic', 'looms', 'looms'], 'The topic is called "looms" already.\n'],
])(
  'Nothing is done where it cannot be, as with %j, and a sentence says why',
  async (words, message) => {
    const library = await aLibrary();

    expect(await library.call('rename', ...words)).toEqual({
      code: 1,
      stdout: '',
      stderr: message,
    });
    expect(await library.readAll()).toEqual(LIBRARY);
  },
);

it('A former id of another entry stays that entry’s', async () => {
  const library = await aLibrary();
  await library.call('rename', 'topic', 'safety', 'security');

  const { code, stderr } = await library.call('rename', 'topic', 'looms', 'safety');

  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'The name "safety" is taken: content/topics/security.md had it once, and its old address must go on leading there. Choose another one.\n',
  });
});

it('A link that only a person can change is named, with its line', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'pages/about.md':
      '---\ntitle: About\ndescription: About it.\n---\n\n[looms](topic&#58;looms)\n',
  });

  const { code, stderr } = await library.call('rename', 'topic', 'looms', 'weaving');

  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'content/pages/about.md:6 names "looms" in a way that only a person can change. Write the link as topic:looms, then run the command again.\n',
  });
});

it('Problems that a library has already do not stand in the way', async () => {
  const library = await aLibrary({ ...LIBRARY, 'topics/odd.md': '---\nlabel: Odd\n---\n' });

  expect(await library.call('rename', 'topic', 'looms', 'weaving')).toMatchObject({ code: 0 });
});

it('Files with the line ends of Windows keep them', async () => {
  const windows = Object.fromEntries(
    Object.entries(LIBRARY).map(([place, text]) => [place, text.replaceAll('\n', '\r\n')]),
  );
  const library = await aLibrary(windows);

  await library.call('rename', 'author', 'm-shelley', 'mary-shelley');

  const files = await library.readAll();
  expect(Object.values(files).filter((text) => /(?<!\r)\n/u.test(text))).toEqual([]);
  expect(files['authors/mary-shelley.md']).toContain('formerIds:\r\n  - m-shelley\r\n---\r\n');
  expect(files['works/safeguards.md']).toContain('  - mary-shelley # first\r\n');
});

it('The work that the home page shows first is named in the settings, which a person has to change', async () => {
  const featured = 'in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate';
  const library = await aLibrary(moved(LIBRARY, 'works/on-looms.md', `works/${featured}.md`));
  const { stdout } = await library.call('rename', 'work', featured, 'rivals');

  expect(stdout.split('\n').at(-2)).toBe(
    `src/site.config.ts names "${featured}" as featuredWork. Write "rivals" there, or the next build will refuse it.`,
  );
});

it('What a library keeps for its imports follows an author and a topic to their new ids, remarks and order as written', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'import/authors.yaml': `# asked in May
Shelley, M.: m-shelley # the novelist
"m-shelley": new
Byron, A.: 'ada-byron'
`,
    'import/keywords.yaml': `weaving: looms
looms: [ looms, "looms" ]
harm:
  - safety # only here
  - looms
noise:
`,
  });

  const author = await library.call('rename', 'author', 'm-shelley', 'mary-shelley');
  const topic = await library.call('rename', 'topic', 'looms', 'machines');

  expect([author.code, topic.code]).toEqual([0, 0]);
  expect(author.stdout).toContain('  changed  content/import/authors.yaml\n');
  const files = await library.readAll();
  expect(files['import/authors.yaml']).toBe(`# asked in May
Shelley, M.: mary-shelley # the novelist
"m-shelley": new
Byron, A.: 'ada-byron'
`);
  expect(files['import/keywords.yaml']).toBe(`weaving: machines
looms: [ machines, "machines" ]
harm:
  - safety # only here
  - machines
noise:
`);
});

it('Settings of imports that are no YAML stay as they are', async () => {
  const broken = 'weaving: [looms\n';
  const library = await aLibrary({ ...LIBRARY, 'import/keywords.yaml': broken });

  const { code } = await library.call('rename', 'topic', 'looms', 'machines');

  expect(code).toBe(0);
  expect((await library.readAll())['import/keywords.yaml']).toBe(broken);
});
