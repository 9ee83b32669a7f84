import { describe, expect, test } from 'vitest';
import { listAffiliations } from '../../src/catalogue/affiliations.ts';
import { toByline, toReasonText } from '../../src/catalogue/byline.ts';
import type { Byline } from '../../src/catalogue/byline.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { toCitationLabel } from '../../src/catalogue/names.ts';
import { pathOf } from '../../src/catalogue/topic-relations.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { rest as toRest } from '../../src/words/en.ts';

/** A library of four works by three people under a tree of three topics. */
const library = aCatalogue(
  anAuthor('ada-lovelace', {
    affiliations: [{ name: 'Analytical Society', from: '1840', until: '1843' }],
  }),
  anAuthor('charles-babbage', { notToBeConfusedWith: ['mary-shelley'] }),
  anAuthor('mary-shelley'),
  aTopic('science'),
  aTopic('engines', { parent: 'science', related: ['novels'] }),
  aTopic('novels'),
  aWork('notes', {
    title: 'Notes on the Engine',
    authors: [{ author: 'ada-lovelace', as: 'A. A. L.' }, 'charles-babbage'],
    published: '1843-09',
    topics: ['engines'],
    cites: ['sketch'],
  }),
  aWork('sketch', {
    title: 'A Sketch of the Engine',
    authors: [{ author: 'charles-babbage', affiliations: ['Cambridge'] }],
    published: '1842',
    topics: ['engines', 'science'],
    related: ['frankenstein'],
  }),
  aWork('frankenstein', { authors: ['mary-shelley'], published: '1818-01-01', topics: ['novels'] }),
  aWork('undated', { title: 'Letters', authors: ['ada-lovelace'], moreAuthors: true }),
  aWork('hidden', { authors: ['mary-shelley'], draft: true, topics: ['science'] }),
);

function ids(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

/** An entry that the library above has. */
function known<T>(entry: T | undefined): T {
  if (entry === undefined) throw new Error('The test names an entry that is not there.');
  return entry;
}

describe('The catalogue', () => {
  test('Works stand newest first, undated ones last; drafts are in no list', () => {
    expect(ids(library.works)).toEqual(['notes', 'sketch', 'frankenstein', 'undated']);
    expect(library.findWork('hidden')).toBeUndefined();
    expect(ids(library.worksBy(known(library.findAuthor('mary-shelley'))))).toEqual([
      'frankenstein',
    ]);
  });

  test('Authors stand by family name', () => {
    expect(library.authors.map(({ sortName }) => sortName)).toEqual([
      'Babbage, Charles',
      'Lovelace, Ada',
      'Shelley, Mary',
    ]);
  });

  test('A work under a topic counts for wider topics too, once', () => {
    const { own, all } = library.worksUnder(known(library.findTopic('science')));
    expect([ids(own), ids(all)]).toEqual([['sketch'], ['notes', 'sketch']]);
  });

  test('A topic knows its path, its children and its neighbours, which name each other', () => {
    const engines = known(library.findTopic('engines'));
    expect(ids(pathOf(engines))).toEqual(['science', 'engines']);
    expect(ids(library.childrenOf(known(library.findTopic('science'))))).toEqual(['engines']);
    expect(ids(library.neighboursOf(known(library.findTopic('novels'))))).toEqual(['engines']);
  });

  test('Citing is known from both sides', () => {
    expect(ids(library.worksCitedIn(known(library.findWork('notes'))))).toEqual(['sketch']);
    expect(ids(library.worksCiting(known(library.findWork('sketch'))))).toEqual(['notes']);
  });

  test('Co-authors are counted by works, and namesakes are mutual', () => {
    const ada = known(library.findAuthor('ada-lovelace'));
    expect(library.coauthorsOf(ada).map(({ author, together }) => [author.id, together])).toEqual([
      ['charles-babbage', 1],
    ]);
    expect(ids(library.namesakesOf(known(library.findAuthor('mary-shelley'))))).toEqual([
      'charles-babbage',
    ]);
  });

  test('Related works come with their reasons, the strongest first', () => {
    const related = library.relatedTo(known(library.findWork('sketch')));
    expect(related.map(({ work, reasons }) => [work.id, ...reasons.map(toReasonText)])).toEqual([
      ['frankenstein', 'Belongs with this work'],
      ['notes', 'Cites this work', 'Shares Charles Babbage', 'Also on Label of engines'],
    ]);
  });

  test('An author who signs two works as author and as editor is shared once', () => {
    const twice = ['author', 'editor'].map((role) => ({ author: 'ann-bo', role }));
    const { works, relatedTo } = aCatalogue(
      anAuthor('ann-bo'),
      aWork('one', { authors: twice }),
      aWork('two', { authors: twice }),
    );
    expect(works.flatMap(relatedTo).flatMap(({ reasons }) => reasons.map(toReasonText))).toEqual([
      'Shares Ann Bo',
      'Shares Ann Bo',
    ]);
  });

  test('All works that an entry lists as related are known, though few are shown', () => {
    const others = Array.from({ length: 10 }, (_, index) => `w${String(index)}`);
    const { findWork, listedWith, relatedTo } = aCatalogue(
      aWork('one', { related: others }),
      ...others.map((id) => aWork(id)),
    );
    const one = known(findWork('one'));
    expect([listedWith(one).length, relatedTo(one).length]).toEqual([10, 6]);
    expect(ids(listedWith(known(findWork('w3'))))).toEqual(['one']);
  });

  test('An author’s affiliations are those of the entry and those printed on works', () => {
    const lines = (id: string) => {
      const author = known(library.findAuthor(id));
      return listAffiliations(author, library.worksBy(author));
    };
    expect(lines('ada-lovelace')).toEqual([{ name: 'Analytical Society', time: '1840–1843' }]);
    expect(lines('charles-babbage')).toEqual([{ name: 'Cambridge', time: '1842' }]);
  });
});

describe('A work in running text and in lists', () => {
  const label = (id: string) => toCitationLabel(known(library.findWork(id)));

  test('One, two and more authors, and a work without a date', () => {
    expect([label('frankenstein'), label('notes'), label('undated')]).toEqual([
      'Shelley 1818',
      'Lovelace and Babbage 1843',
      'Lovelace et al. n.d.',
    ]);
  });

  test('A byline names three authors as printed and counts the rest; one more than fits is named', () => {
    const names = Array.from({ length: 6 }, (_, index) => `author-${'abcdef'.charAt(index)}`);
    const line = ({ named, rest }: Byline) => [
      ...named.map(({ printedName }) => printedName),
      rest === undefined ? undefined : toRest(rest),
    ];
    const bylineOf = (count: number, data = {}) => {
      const catalogue: Catalogue = aCatalogue(
        ...names.map((id) => anAuthor(id)),
        aWork('rest', { authors: names }),
        aWork('w', { authors: names.slice(0, count), ...data }),
      );
      return line(toByline(known(catalogue.findWork('w'))));
    };
    expect(bylineOf(4)).toEqual(['Author A', 'Author B', 'Author C', 'Author D', undefined]);
    expect(bylineOf(6)).toEqual(['Author A', 'Author B', 'Author C', 'and 3 more']);
    expect(bylineOf(2, { moreAuthors: 10 })).toEqual(['Author A', 'Author B', 'and 10 more']);
    expect(bylineOf(2, { moreAuthors: true })).toEqual(['Author A', 'Author B', 'and others']);
  });
});

test('The same files in another order make the same catalogue', () => {
  const files = ['c', 'a', 'b'].map((id) => aWork(id, { title: 'Same title', published: '2025' }));
  const orders = [files, files.toReversed()].map((list) => ids(aCatalogue(...list).works));
  expect(orders).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
  ]);
});

test('A library without a single entry is a catalogue all the same', () => {
  const empty = aCatalogue();
  expect([empty.works, empty.authors, empty.topics, empty.pages]).toEqual([[], [], [], []]);
});
