import { beforeAll, describe, expect, test } from 'vitest';
import { WAYS } from '../../src/catalogue/ways.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { listEntries, listLibraryFiles } from '../../src/exports/library-files.ts';
import {
  listDownloads,
  findFeedPath,
  listWorkDownloads,
  toBibliographyPath,
} from '../../src/exports/list-files.ts';
import type { ListSource } from '../../src/exports/list-files.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { listShelfFiles } from '../../src/exports/shelf-files.ts';
import { fixturePublication } from '../support/publication.ts';

describe('The files that a list of works offers', () => {
  let publication: Publication;
  let published: ReadonlyMap<string, string>;

  beforeAll(async () => {
    publication = await fixturePublication();
    const files = [
      ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
      ...listShelfFiles(publication),
      ...listLibraryFiles(publication, []),
    ];
    published = new Map(files.map(({ path, type }) => [path, type]));
  });

  function listSources(): readonly ListSource[] {
    const { authors, topics, works } = publication.catalogue;
    return [
      { kind: 'library' },
      ...authors.map(({ id }) => ({ kind: 'author', id }) as const),
      ...topics.map(({ id }) => ({ kind: 'topic', id }) as const),
      ...WAYS.flatMap(({ slug: way, shelve }) =>
        shelve(works).map(({ slug }) => ({ kind: 'shelf', way, slug }) as const),
      ),
    ];
  }

  test('Each is published, under the type that is promised', () => {
    const { catalogue } = publication;
    const offered = [
      ...listSources().flatMap((source) => listDownloads(publication, source)),
      ...catalogue.works.flatMap(({ id }) => listWorkDownloads(publication, id)),
    ];

    expect(offered.length).toBeGreaterThan(100);
    expect(offered.filter(({ href, type }) => published.get(href ?? '') !== type)).toEqual([]);
  });

  test('Publishers, series, authors and topics are followed by a feed, years and types are not', () => {
    const { links } = publication;
    const followed = listSources().flatMap((source) => findFeedPath(publication, source) ?? []);

    expect(followed.filter((path) => published.get(path) !== 'application/atom+xml')).toEqual([]);
    const shelves = [...published.keys()].filter((path) =>
      /\/(?:publishers|series|years|types)\/.*\.atom$/u.test(path),
    );
    expect(shelves.length).toBeGreaterThan(0);
    expect(shelves.filter((path) => !followed.includes(path))).toEqual([]);
    expect(followed).toContain(links.shelfFile('publishers', 'geneva-university-press', 'atom'));
    expect(
      findFeedPath(publication, { kind: 'shelf', way: 'years', slug: '2024' }),
    ).toBeUndefined();
  });

  test('They are named in words and by the end of their names', () => {
    const names = (source: ListSource): string =>
      listDownloads(publication, source)
        .map(({ name, ending }) => `${name} ${ending}`)
        .join(', ');

    expect(names({ kind: 'library' })).toBe(
      'BibTeX .bib, RIS .ris, CSL-JSON .csl.json, JSON .json',
    );
    expect(names({ kind: 'author', id: 'x' })).toBe(
      'BibTeX .bib, RIS .ris, CSL-JSON .csl.json, JSON .json, Markdown .md',
    );
  });

  test('The bibliography of each kind of list is asked for in its own words', () => {
    const sources: readonly ListSource[] = [
      { kind: 'library' },
      { kind: 'author', id: 'x' },
      { kind: 'topic', id: 'y' },
      { kind: 'shelf', way: 'years', slug: '2025' },
    ];

    const asked = sources.map((source) => {
      const path = toBibliographyPath(publication.links, source);
      return new URL(path, 'https://example.org').searchParams.get('from');
    });

    expect(asked).toEqual(['library', 'author:x', 'topic:y', 'shelf:years/2025']);
  });
});
