import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { aCatalogue, anAuthor, aPage, aTopic, aWork, problemLines } from '../support/builders.ts';

const removed = { date: '2026-03', reason: 'It was listed by mistake.' };
const mary = anAuthor('mary-shelley');
const frankenstein = aWork('frankenstein', { authors: ['mary-shelley'] });

describe('An entry that was removed', () => {
  const catalogue = aCatalogue(
    mary,
    anAuthor('percy-shelley', { removed, orcid: '0000-0002-1825-0097' }),
    frankenstein,
    aWork('old-frankenstein', {
      title: 'Frankenstein, 1818',
      type: 'book',
      published: '1818-01-01',
      authors: [{ author: 'mary-shelley', as: 'Anonymous' }, 'percy-shelley'],
      topics: ['horror'],
      cites: ['frankenstein'],
      related: ['frankenstein'],
      doi: '10.5555/frankenstein',
      formerIds: ['prometheus'],
      removed: { ...removed, seeInstead: 'frankenstein' },
    }),
    aTopic('horror', { removed }),
  );

  test('is in no list, and nothing finds it', () => {
    const { works, authors, topics } = catalogue;

    expect([works, authors, topics].map((list) => list.map(({ id }) => id))).toEqual([
      ['frankenstein'],
      ['mary-shelley'],
      [],
    ]);
    expect(catalogue.findWork('old-frankenstein')).toBeUndefined();
    expect(catalogue.findAuthor('percy-shelley')).toBeUndefined();
    expect(catalogue.findTopic('horror')).toBeUndefined();
  });

  test('is in no relation of what stays', () => {
    const [work] = catalogue.works;
    const [author] = catalogue.authors;
    if (!work || !author) throw new Error('nothing stayed');

    expect(catalogue.worksCiting(work)).toEqual([]);
    expect(catalogue.relatedTo(work)).toEqual([]);
    expect(catalogue.worksBy(author)).toEqual([work]);
    expect(catalogue.coauthorsOf(author)).toEqual([]);
  });

  test('still says what it was, why it went, and where to go', () => {
    expect(catalogue.removed).toMatchObject([
      {
        kind: 'work',
        id: 'old-frankenstein',
        name: 'Frankenstein, 1818',
        ...removed,
        formerIds: ['prometheus'],
        seeInstead: { id: 'frankenstein', name: 'Title of frankenstein' },
        work: { type: 'book', published: '1818-01-01', doi: '10.5555/frankenstein' },
      },
      { kind: 'author', id: 'percy-shelley', name: 'Percy Shelley', orcid: '0000-0002-1825-0097' },
      { kind: 'topic', id: 'horror', name: 'Label of horror', ...removed, formerIds: [] },
    ]);
  });

  test('names its authors as printed, and leads to those who stay', () => {
    expect(catalogue.removed[0]?.work?.signers).toEqual([
      { name: 'Anonymous', author: catalogue.findAuthor('mary-shelley') },
      { name: 'Percy Shelley' },
    ]);
  });

  test('sends nobody to a draft, which has no page', () => {
    const library = aCatalogue(
      aWork('draft', { draft: true }),
      aWork('gone', { removed: { ...removed, seeInstead: 'draft' } }),
    );

    expect(library.removed[0]?.seeInstead).toBeUndefined();
  });

  test('keeps its page even where it is a draft: its address may be known', () => {
    const library = aCatalogue(aWork('gone', { draft: true, removed }));

    expect(library.removed.map(({ id }) => id)).toEqual(['gone']);
  });
});

describe('Problems with what was removed', () => {
  const gone = [
    aWork('gone', { removed: { ...removed, seeInstead: 'frankenstein' } }),
    anAuthor('gone-away', { removed }),
    aTopic('gone', { removed }),
  ];

  test('Entries that name it', () => {
    expect(
      problemLines(
        ...gone,
        mary,
        frankenstein,
        aWork('sequel', {
          authors: ['mary-shelley', 'gone-away'],
          topics: ['gone'],
          cites: ['gone'],
          related: ['gone'],
        }),
        anAuthor('other', { notToBeConfusedWith: ['gone-away'] }),
        aTopic('narrower', { parent: 'gone', related: ['gone'] }),
      ).filter((line) => !line.includes('warning')),
    ).toEqual([
      'content/authors/other.md:5 the author "gone-away" was removed. Take it out, or take "removed" out of that entry.',
      'content/topics/narrower.md:4 the topic "gone" was removed. Take it out, or take "removed" out of that entry.',
      'content/topics/narrower.md:6 the topic "gone" was removed. Take it out, or take "removed" out of that entry.',
      'content/works/sequel.md:7 the author "gone-away" was removed. Take it out, or take "removed" out of that entry.',
      'content/works/sequel.md:9 the topic "gone" was removed. Take it out, or take "removed" out of that entry.',
      'content/works/sequel.md:11 the work "gone" was removed. Name "frankenstein" instead.',
      'content/works/sequel.md:13 the work "gone" was removed. Name "frankenstein" instead.',
    ]);
  });

  test('Links and citations of it in a body; its plain address leads to the page that says so', () => {
    const body = 'See [@gone] and [this](topic:gone).\n\nWhy [it went](/works/gone/).\n';

    expect(problemLines(...gone, mary, frankenstein, aPage('about', body))).toEqual([
      'content/pages/about.md:5 the work "gone" was removed. Name "frankenstein" instead.',
      'content/pages/about.md:5 the topic "gone" was removed. Take it out, or take "removed" out of that entry.',
    ]);
  });

  test('A file that sends readers to itself, to nothing, or to what was removed, too', () => {
    const to = (seeInstead: string) => ({ removed: { ...removed, seeInstead } });

    expect(
      problemLines(
        aWork('a', to('a')),
        aWork('b', to('a')),
        aWork('c', to('nowhere-at-all')),
        anAuthor('d-d', to('a')),
      ),
    ).toEqual([
      'content/authors/d-d.md:8 no author "a". Add content/authors/a.md.',
      'content/works/a.md:8 "a" is this entry itself. Remove it.',
      'content/works/b.md:8 the work "a" was removed. Take it out, or take "removed" out of that entry.',
      'content/works/c.md:8 no work "nowhere-at-all". Add content/works/nowhere-at-all.md.',
    ]);
  });

  test('Its id cannot be taken again', () => {
    expect(
      problemLines(
        ...gone,
        mary,
        aWork('frankenstein', { authors: ['mary-shelley'], formerIds: ['gone'] }),
      ),
    ).toEqual([
      'content/works/frankenstein.md:8 former id "gone" is taken: content/works/gone.md has it. An address under /works/ can lead to one entry only: remove it from one of them.',
    ]);
  });

  test('A removal without a date or a reason', () => {
    expect(problemLines(aTopic('horror', { removed: { resaon: 'x' } }))).toEqual([
      'content/topics/horror.md:4 "removed.date" is missing. Add it to the front matter.',
      'content/topics/horror.md:4 "removed.reason" is missing. Add it to the front matter.',
      'content/topics/horror.md:5 unknown key "resaon". Did you mean "reason"?',
    ]);
  });

  test('What took its place may have its title, its name and its identifiers; nobody misses its authors and topics', () => {
    const data = { title: 'The Modern Prometheus', doi: '10.5555/1' };
    const { problems } = buildLibrary([
      aWork('present', data),
      aWork('doubled', { ...data, authors: ['lord-byron'], topics: ['horror'], removed }),
      anAuthor('lord-byron', { removed }),
      anAuthor('lord-byrom', { removed }),
      aTopic('horror', { removed }),
    ]);

    expect(problems).toEqual([]);
  });
});
