import { expect, test } from 'vitest';
import { listFormerAddresses } from '../../src/catalogue/former-addresses.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { aPublication, workOf } from '../support/publication.ts';

const catalogue = aCatalogue(
  aWork('frankenstein', { authors: ['mary-shelley'], topics: ['horror'], formerIds: ['a', 'b'] }),
  aWork('gone', { formerIds: ['was-here'], removed: { date: '2026', reason: 'It was none.' } }),
  anAuthor('mary-shelley', { formerIds: ['mary-godwin'] }),
  aTopic('horror', { formerIds: ['fear'] }),
);
const publication = aPublication(catalogue);

test('Every address that an entry had leads to where it is, or where it is said to be removed', () => {
  expect(
    listFormerAddresses(catalogue).map(({ kind, formerId, id, name }) => [
      kind,
      formerId,
      id,
      name,
    ]),
  ).toEqual([
    ['work', 'a', 'frankenstein', 'Title of frankenstein'],
    ['work', 'b', 'frankenstein', 'Title of frankenstein'],
    ['author', 'mary-godwin', 'mary-shelley', 'Mary Shelley'],
    ['topic', 'fear', 'horror', 'Label of horror'],
    ['work', 'was-here', 'gone', 'Title of gone'],
  ]);
});

test('Files stand under former names too, with what is true now', () => {
  const work = workOf(publication, 'frankenstein');
  const files = listEntryFiles(publication, { kind: 'work', entry: work });
  const bib = files.filter(({ path }) => path.endsWith('.bib'));

  expect(bib.map(({ path }) => path)).toEqual([
    '/library/works/frankenstein.bib',
    '/library/works/a.bib',
    '/library/works/b.bib',
  ]);
  expect(new Set(bib.map(({ toText }) => toText())).size).toBe(1);
  expect(files).toHaveLength(3 * 7);
});

test('A feed under a former name says where it is now', () => {
  const author = catalogue.findAuthor('mary-shelley');
  if (!author) throw new Error('no author');
  const files = listEntryFiles(publication, { kind: 'author', entry: author });
  const feed = files.find(({ path }) => path === '/library/authors/mary-godwin.atom');

  expect(feed?.toText()).toContain(
    'rel="self" type="application/atom+xml" href="https://example.org/library/authors/mary-shelley.atom"',
  );
});
