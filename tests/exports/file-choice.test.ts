import { describe, expect, test } from 'vitest';
import { FILE_CHOICES } from '../../src/catalogue/file-choice.ts';
import type { FileSetting } from '../../src/catalogue/file-choice.ts';
import { WAYS } from '../../src/catalogue/ways.ts';
import { findBundle } from '../../src/exports/bundle-number.ts';
import { listPageForms } from '../../src/exports/downloads.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { listHostFiles } from '../../src/exports/host-files.ts';
import { listEntries, listLibraryFiles } from '../../src/exports/library-files.ts';
import { findFeedPath, listDownloads, listWorkDownloads } from '../../src/exports/list-files.ts';
import type { ListSource } from '../../src/exports/list-files.ts';
import { toAuthorHead, toShelfHead, toTopicHead, toWorkHead } from '../../src/exports/page-head.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { countAllBundles, listRecordBundles } from '../../src/exports/record-bundles.ts';
import { listShelfFiles } from '../../src/exports/shelf-files.ts';
import { aPublication, fixturePublication } from '../support/publication.ts';

const { catalogue } = await fixturePublication();
const SOME = {
  works: ['md', 'jsonld'],
  authors: ['atom'],
  topics: ['bib'],
  shelves: ['json'],
} as const;
const CHOICES: readonly (readonly [string, FileSetting])[] = [
  ...(['every', 'lists', 'none'] as const).map((name) => [name, name] as const),
  ['form by form', SOME],
];

const publish = (exports: FileSetting): Publication => aPublication(catalogue, { exports });

/** Files that belong to entries and shelves, by their paths. */
function listOwnFiles(publication: Publication): ReadonlyMap<string, string> {
  const files = [
    ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
    ...listShelfFiles(publication),
  ];
  return new Map(files.map(({ path, toText }) => [path, toText()]));
}

function listSources(): readonly ListSource[] {
  const { authors, topics, works } = catalogue;
  return [
    ...authors.map(({ id }) => ({ kind: 'author', id }) as const),
    ...topics.map(({ id }) => ({ kind: 'topic', id }) as const),
    ...WAYS.flatMap(({ slug: way, shelve }) =>
      shelve(works).map(({ slug }) => ({ kind: 'shelf', way, slug }) as const),
    ),
  ];
}

/** Whether a file stands under a name that its entry had before. */
function isFormer(path: string): boolean {
  const names = listEntries(publish('every')).flatMap(({ entry }) => entry.formerIds);
  return names.some((name) => path.includes(`/${name}.`));
}

/** Every address of a file of an entry or a shelf that pages and files name, as a site path. */
function listNamedFiles(publication: Publication): readonly string[] {
  const { works, authors, topics } = catalogue;
  const page = { title: 'x', description: 'x', path: '/library/x/', works: [], first: 1 };
  const heads = [
    ...works.map((work) => toWorkHead(publication, work)),
    ...authors.map((author) => toAuthorHead(publication, author)),
    ...topics.map((topic) => toTopicHead(publication, topic, page)),
    ...WAYS.flatMap((way) =>
      way.shelve(works).map((shelf) => toShelfHead(publication, way, shelf, page)),
    ),
  ];
  const texts = listLibraryFiles(publication, []).map(({ toText }) => toText());
  const paths = [
    ...heads.flatMap((head) => JSON.stringify([head.links, head.nodes])),
    ...texts,
  ].flatMap((text) => [...text.matchAll(/https:\/\/example\.org(\/library\/[^\s"<>)\\]+)/gu)]);
  return [
    ...paths.map(([, path = '']) => path),
    ...listSources().flatMap((source) => [
      ...listDownloads(publication, source).flatMap(({ href }) => href ?? []),
      ...[findFeedPath(publication, source)].flatMap((path) => path ?? []),
    ]),
    ...works.flatMap(({ id }) =>
      listWorkDownloads(publication, id).flatMap(({ href }) => href ?? []),
    ),
    ...listPageForms(publication).flatMap(({ forms }) => forms.map(({ path }) => path)),
  ].filter((path) =>
    /^\/library\/(?:works|authors|topics|years|types|publishers|series)\/.*\.(?!png$)[a-z]/u.test(
      path,
    ),
  );
}

describe.each(CHOICES)('With the exports "%s"', (_name, exports) => {
  const publication = publish(exports);
  const files = listOwnFiles(publication);

  test('Whatever names a file of an entry or a shelf names one that is published', () => {
    const named = listNamedFiles(publication);

    expect(named.filter((path) => !files.has(path))).toEqual([]);
    const current = [...files.keys()].filter((path) => !isFormer(path));
    expect([...new Set(named)].toSorted()).toEqual(current.toSorted());
  });

  test('A download without a file of its own can be put together from bundles, letter by letter', () => {
    const bundles = new Map(
      listRecordBundles(publication).map(({ path, toText }) => [
        path,
        JSON.parse(toText()) as Readonly<Record<string, string>>,
      ]),
    );
    const counts = countAllBundles(publication);
    const { links } = publication;
    const every = listOwnFiles(publish('every'));
    const lacking = [...every.keys()].filter(
      (path) => /(?<!csl|linkset)\.(?:json|md)$/u.test(path) && !files.has(path),
    );

    const faults = lacking.filter((path) => {
      const [, folder = '', id = '', form = ''] =
        /^\/library\/(\w+)\/(.+)\.(\w+)$/u.exec(path) ?? [];
      const isShelf = WAYS.some(({ slug }) => slug === folder);
      const kind = `${isShelf ? 'shelves' : folder}-${form}`;
      const name = isShelf ? `${folder}/${decodeURIComponent(id)}` : id;
      const count = new Map<string, number>(Object.entries(counts)).get(kind) ?? 0;
      return bundles.get(links.bundle(kind, findBundle(name, count)))?.[name] !== every.get(path);
    });

    expect(faults).toEqual([]);
    expect(bundles.size === 0).toBe(lacking.length === 0);
  });

  test('Hosts are told types of files that are there', () => {
    const all = [
      ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
      ...listShelfFiles(publication),
    ];
    const [headers] = listHostFiles(publication, all, false);
    const patterns = [...(headers?.toText() ?? '').matchAll(/^(\S+\*\S+)\n {2}Content-Type/gmu)];

    const idle = patterns.filter(
      ([, pattern = '']) =>
        ![...files.keys()].some((path) =>
          new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'u').test(path),
        ),
    );
    expect(idle).toEqual([]);
  });
});

test('The choices of fewer files leave out forms, and add none', () => {
  const { every, lists, none } = FILE_CHOICES;

  expect([every.works.length, lists.works.length, lists.topics.length]).toEqual([7, 0, 6]);
  expect(Object.values(none).flat()).toEqual([]);
});
