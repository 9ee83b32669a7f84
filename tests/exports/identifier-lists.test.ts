import { expect, test } from 'vitest';
import {
  buildIdentifierLists,
  MOST_IDENTIFIERS,
  toGuides,
} from '../../src/exports/identifier-lists.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { fixturePublication } from '../support/publication.ts';

test('Identifiers are listed by kind, sorted, each with its entry', () => {
  const lists = buildIdentifierLists(
    aCatalogue(
      aWork('b', {
        authors: ['mary-shelley'],
        topics: ['horror'],
        doi: '10.5555/B',
        citationKey: 'B',
        arxiv: '2401.00002',
      }),
      aWork('a', { doi: '10.5555/a', url: 'https://books.example/a', isbn: '0-306-40615-2' }),
      anAuthor('mary-shelley', { orcid: '0000-0002-1825-0097', formerIds: ['mary-godwin'] }),
      aTopic('horror', { formerIds: ['fear'] }),
      aWork('gone', { doi: '10.5555/c', removed: { date: '2026', reason: 'It was none.' } }),
    ),
  );

  expect(
    lists.map(({ slug, items }) => [
      slug,
      items.map(({ identifier, entry: { kind, id } }) => `${identifier} → ${kind}:${id}`),
    ]),
  ).toEqual([
    ['dois', ['doi:10.5555/a → work:a', 'doi:10.5555/B → work:b', 'doi:10.5555/c → work:gone']],
    ['arxiv', ['arXiv:2401.00002 → work:b']],
    ['isbns', ['ISBN 0-306-40615-2 → work:a']],
    ['orcids', ['https://orcid.org/0000-0002-1825-0097 → author:mary-shelley']],
    ['addresses', ['https://books.example/a → work:a']],
    ['citation-keys', ['@anonndtitle → work:a', '@B → work:b']],
    ['former-ids', ['topic:fear → topic:horror', 'author:mary-godwin → author:mary-shelley']],
  ]);
});

test('An identifier that an entry has in two spellings is listed once', () => {
  const [dois, ...others] = buildIdentifierLists(
    aCatalogue(aWork('a', { doi: '10.5555/a', url: 'https://doi.org/10.5555/A' })),
  );

  expect(dois?.items.map(({ identifier }) => identifier)).toEqual(['doi:10.5555/a']);
  expect(others.map(({ slug }) => slug)).toEqual(['citation-keys']);
});

test('A kind of identifiers that no entry has makes no list', () => {
  expect(buildIdentifierLists(aCatalogue(anAuthor('mary-shelley')))).toEqual([]);
});

test('Each page of a long list has the identifier that it begins with for a guide', async () => {
  const { catalogue } = await fixturePublication();
  const [list] = buildIdentifierLists(catalogue);
  const [item] = list?.items ?? [];
  if (!item) throw new Error('the small library has no identifiers');
  const items = Array.from({ length: 2 * MOST_IDENTIFIERS + 1 }, (_, place) => ({
    ...item,
    identifier: String(place + 1),
  }));

  expect(toGuides(items)).toEqual(['1', '501', '1001']);
});
