import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { toNameKey } from '../../src/importing/name-key.ts';
import { parseLibrary } from '../../src/importing/plan-state.ts';
import { aTopic, anAuthor, aWork } from '../support/builders.ts';
import { afterImport, outcomesOf, planFor, readAll } from '../support/import-library.ts';

const SHELLEY = anAuthor('mary-shelley');
const BOOK = aWork('frankenstein', {
  title: 'Frankenstein',
  subtitle: 'or, The Modern Prometheus',
  type: 'book',
  authors: ['mary-shelley'],
  published: '1818-01-01',
  isbn: '978-3-16-148410-0',
  copies: [{ label: 'Preprint', arxiv: '1801.00001' }],
});
const LIBRARY = [SHELLEY, BOOK];

/** The errors of a library; warnings do not count. */
function errorsIn(sources: ReturnType<typeof afterImport>): readonly string[] {
  const { problems } = buildLibrary(sources);
  return problems.flatMap(({ severity, file, message }) =>
    severity === 'error' ? [`${file} ${message}`] : [],
  );
}

describe('A work that is known is found', () => {
  test.each([
    ['its ISBN', '@book{k, title = {Frankenstein}, isbn = {316148410X}}'],
    ['the arXiv id of a copy', '@misc{k, title = {Other}, eprint = {1801.00001}}'],
    [
      'title, year and first author',
      '@misc{k, title = {FRANKENSTEIN: or the modern Prométheus}, author = {M. Shelley}, year = 1818}',
    ],
  ])('By %s', (_by, bib) => {
    expect(outcomesOf(planFor(LIBRARY, bib))).toEqual(['unchanged frankenstein']);
  });

  test.each([
    [
      'another year',
      '@misc{k, title = {Frankenstein: or, The Modern Prometheus}, author = {Shelley, Mary}, year = 1831}',
    ],
    ['the ISBN of the book it is in', '@incollection{k, title = {A Preface}, isbn = {316148410X}}'],
    [
      'the ISBN of a set and a title of its own',
      '@book{k, title = {Valperga}, isbn = {316148410X}}',
    ],
  ])('But not by %s', (_by, bib) => {
    expect(outcomesOf(planFor(LIBRARY, bib))[0]).toMatch(/^new /u);
  });

  test.each([
    ['Van Breugel', 'van Breugel, Boris'],
    ['Van Breugel', '{van} Breugel, Boris'],
    ['Breugel', 'van Breugel, Boris'],
    ['Jun Koh', 'Koh, Yeong Jun'],
    ['Dice', 'Espinosa Dice, Nicolas'],
  ])('A first author %s is the %s of the record', (family, author) => {
    const given = author.split(', ')[1] ?? '';
    const library = [
      anAuthor('first', { name: `${given} ${family}`, given, family }),
      aWork('decaf', { title: 'Decaf', authors: ['first'], published: '2021' }),
    ];
    const bib = `@misc{k, title = {Decaf}, author = {${author}}, year = 2021}`;
    expect(outcomesOf(planFor(library, bib))).toEqual(['unchanged decaf']);
  });

  test('A record whose identifiers belong to two works is doubtful', () => {
    const other = aWork('valperga', { doi: '10.5555/v' });
    const plan = planFor(
      [...LIBRARY, other],
      '@misc{k, title = {T}, doi = {10.5555/V}, eprint = {1801.00001}}',
    );
    expect(plan.outcomes[0]).toMatchObject({
      kind: 'doubtful',
      reason:
        'Its identifiers belong to several works: works/frankenstein.md and works/valperga.md.',
    });
  });

  test('A work that was removed does not come back', () => {
    const removed = aWork('gone', {
      doi: '10.5555/g',
      removed: { date: '2024-05', reason: 'It was a double.' },
    });
    const plan = planFor([removed], '@misc{k, title = {T}, doi = {10.5555/g}}');
    expect(plan.outcomes[0]).toMatchObject({
      kind: 'refused',
      reason: 'works/gone.md was removed from the library on 2024-05: It was a double.',
    });
    expect(plan.groups).toEqual([]);
  });
});

describe('A known work is compared field by field', () => {
  const differing =
    '@book{k, title = {Frankenstein}, isbn = {316148410X}, author = {Byron, Ada}, year = 1831, publisher = {Press}, edition = {3}}';

  test('What it has not got is filled in, what it has is kept', () => {
    const bib =
      '@book{k, title = {Frankenstein: or, the modern Prometheus}, isbn = {316148410X}, author = {Shelley, Mary}, year = 1831, publisher = {Press}}';
    const plan = planFor(LIBRARY, bib);
    expect(plan.outcomes[0]?.differences).toEqual([
      { key: 'published', known: '1818-01-01', source: '1831', isTaken: false },
      { key: 'publisher', known: undefined, source: 'Press', isTaken: true },
    ]);
    const [file] = plan.groups.flat();
    expect(file?.text).toBe(
      BOOK.text.replace('published: 1818-01-01\n', 'published: 1818-01-01\npublisher: Press\n'),
    );
  });

  test('A source that speaks of another title adds nothing', () => {
    expect(outcomesOf(planFor(LIBRARY, differing))).toEqual(['unchanged frankenstein']);
  });

  test('With --update the source replaces it, and the second time nothing changes', () => {
    const plan = planFor(LIBRARY, differing, { update: true });
    const after = afterImport(LIBRARY, plan);
    const { works } = parseLibrary(after);
    expect(works[0]?.data).toMatchObject({
      title: 'Frankenstein',
      published: '1831',
      publisher: 'Press',
      edition: '3',
    });
    expect(works[0]?.data.subtitle).toBeUndefined();
    expect(works[0]?.data.authors.map(({ author }) => author)).toEqual(['ada-byron']);
    expect(planFor(after, differing, { update: true }).groups).toEqual([]);
    expect(errorsIn(after)).toEqual([]);
  });

  test('A less precise date, another spelling and an identifier of a copy are no differences', () => {
    const bib =
      '@book{k, title = {frankenstein, or the modern prometheus}, isbn = {978-3161484100}, eprint = {1801.00001}, author = {M. Shelley}, year = 1818}';
    expect(planFor(LIBRARY, bib).outcomes[0]?.differences).toEqual([]);
  });

  test('What an author of it was then stays when its authors are replaced', () => {
    const work = aWork('w', {
      doi: '10.5555/w',
      authors: [{ author: 'mary-shelley', affiliations: ['Geneva'] }],
    });
    const plan = planFor(
      [SHELLEY, work],
      '@misc{k, title = {Title of w}, doi = {10.5555/w}, author = {Byron, Ada and Shelley, Mary}}',
      { update: true },
    );
    expect(parseLibrary(afterImport([SHELLEY, work], plan)).works[0]?.data.authors).toEqual([
      { author: 'ada-byron', role: 'author', affiliations: [] },
      { author: 'mary-shelley', role: 'author', affiliations: ['Geneva'] },
    ]);
  });
});

describe('A new work', () => {
  test('Waits as a draft for its summary, however long the abstract of its publisher', () => {
    const plan = planFor(
      [SHELLEY],
      '@article{k, title = {The Last Man}, author = {Shelley, Mary and {The Sibyl}}, year = 1826, abstract = {Theirs.}}',
    );
    expect(plan.groups).toEqual([
      [
        {
          path: 'authors/the-sibyl.md',
          before: undefined,
          text: '---\nname: The Sibyl\nkind: organization\n---\n',
        },
        {
          path: 'works/the-last-man.md',
          before: undefined,
          text: '---\ntitle: The Last Man\ntype: article\nauthors:\n  - mary-shelley\n  - the-sibyl\npublished: "1826"\nadded: "2026-11-24"\ndraft: true\n---\n',
        },
      ],
    ]);
  });

  test('Is published with its abstract for a summary where that is asked for, also when it waited before', () => {
    const bib = '@article{k, title = {The Last Man}, abstract = {Ours.}}';
    const drafted = afterImport([], planFor([], bib));
    const plan = planFor(drafted, bib, { abstractsAsSummaries: true });
    expect(outcomesOf(plan)).toEqual(['changed the-last-man']);
    expect(parseLibrary(afterImport(drafted, plan)).works[0]?.data).toMatchObject({
      summary: 'Ours.',
      draft: false,
    });
  });

  test('Gets an id that no other has or had', () => {
    const known = aWork('the-last-man', { formerIds: ['the-last-man-1826'] });
    const bib =
      '@misc{a, title = {The Last Man: A Novel}, author = {Shelley, Mary}, year = 1826} @misc{b, title = {The Last Man}, year = 1990}';
    expect(outcomesOf(planFor([known], bib))).toEqual([
      'new shelley-the-last-man',
      'new the-last-man-1990',
    ]);
  });

  test('That comes twice is one work', () => {
    const bib =
      '@misc{a, title = {A B}, doi = {10.5555/A}} @misc{b, title = {A b}, doi = {10.5555/a}, year = 2020}';
    const plan = planFor([], bib);
    expect(outcomesOf(plan)).toEqual(['new a-b', 'changed a-b']);
    expect(plan.groups.flat()[0]?.text).toContain('published: "2020"');
    expect(planFor(afterImport([], plan), bib).groups).toEqual([]);
  });

  test('Is told when another has its title', () => {
    const plan = planFor(
      LIBRARY,
      '@misc{k, title = {Frankenstein: or, The Modern Prometheus}, year = 2001}',
    );
    expect(plan.outcomes[0]?.remarks).toEqual(['works/frankenstein.md has the same title.']);
  });

  test('Keeps a name as printed where it is another than the author’s own', () => {
    const decisions = new Map([[toNameKey('M. W. Shelley'), 'mary-shelley']]);
    const plan = planFor(
      [SHELLEY],
      '@misc{k, title = {T T}, author = {M. W. Shelley}, editor = {Shelley, Mary}}',
      { decisions },
    );
    expect(parseLibrary(afterImport([SHELLEY], plan)).works[0]?.data.authors).toEqual([
      { author: 'mary-shelley', as: 'M. W. Shelley', role: 'author', affiliations: [] },
      { author: 'mary-shelley', role: 'editor', affiliations: [] },
    ]);
  });

  test('Names an author once, however often a source does', () => {
    const plan = planFor([], '@misc{k, title = {T T}, author = {Byron, Ada and Byron, Ada}}');
    expect(errorsIn(afterImport([], plan))).toEqual([]);
  });
});

describe('A work with a doubtful author', () => {
  const bib = '@misc{k, title = {A Doubt}, author = {M. Shelley and Byron, Ada}}';

  test('Is left out with all its authors, and the candidates are named', () => {
    const plan = planFor([SHELLEY], bib);
    expect(plan.groups).toEqual([]);
    expect(plan.outcomes[0]).toMatchObject({
      kind: 'doubtful',
      doubts: [{ name: 'M. Shelley', candidates: [{ id: 'mary-shelley', name: 'Mary Shelley' }] }],
    });
  });

  test('Goes in when somebody has decided', () => {
    const decisions = new Map([[toNameKey('M. Shelley'), 'mary-shelley']]);
    expect(outcomesOf(planFor([SHELLEY], bib, { decisions }))).toEqual(['new a-doubt']);
  });

  test('Brings one new author, where it was decided that the name is somebody new, however many works have it', () => {
    const decisions = new Map([[toNameKey('M. Shelley'), 'new']]);
    const two = `${bib} @misc{l, title = {Another}, author = {M. Shelley}}`;
    const plan = planFor([SHELLEY], two, { decisions });
    expect(plan.newAuthors.map(({ id }) => id)).toEqual(['m-shelley', 'ada-byron']);
    expect(plan.settled).toEqual([{ name: 'M. Shelley', id: 'm-shelley' }]);
    const after = afterImport([SHELLEY], plan);
    const later = planFor(after, '@misc{m, title = {A Third}, author = {M. Shelley}}', {
      decisions,
    });
    expect(later.newAuthors).toEqual([]);
    expect(outcomesOf(later)).toEqual(['new a-third']);
  });
});

describe('Keywords', () => {
  const topics = [
    aTopic('arms-control', { label: 'Arms control', alsoKnownAs: ['Disarmament'] }),
    aTopic('ai'),
  ];

  test('Become topics by label, other name, id and the map; others are counted', () => {
    const bib =
      '@misc{k, title = {T T}, keywords = {arms-control, DISARMAMENT; Machine learning, noise, other}} @misc{l, title = {U U}, keywords = {Other}}';
    const plan = planFor(topics, bib, { keywords: { 'machine learning': ['ai'], noise: [] } });
    expect(plan.works[0]?.data.topics).toEqual(['arms-control', 'ai']);
    expect([...plan.unknownKeywords]).toEqual([
      ['other', 1],
      ['Other', 1],
    ]);
  });

  test('Are given to a known work only where it has no topics', () => {
    const works = [
      aWork('a', { doi: '10.5555/a', topics: ['ai'] }),
      aWork('b', { doi: '10.5555/b' }),
    ];
    const bib =
      '@misc{a, title = {Title of a}, doi = {10.5555/a}, keywords = {disarmament}} @misc{b, title = {Title of b}, doi = {10.5555/b}, keywords = {disarmament}}';
    expect(outcomesOf(planFor([...topics, ...works], bib))).toEqual(['unchanged a', 'changed b']);
  });
});

test('Records keep the places at which they stand', () => {
  expect(
    readAll('\n@misc{a, title = {A}}\n\n@misc{b, title = {B}}').map(({ place }) => [
      place.key,
      place.line,
    ]),
  ).toEqual([
    ['a', 2],
    ['b', 4],
  ]);
});
