import fc from 'fast-check';
import { stringify } from 'yaml';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { editFrontMatter, takeApart } from '../../src/editing/edit-front-matter.ts';
import { toJsonLd, toScriptText } from '../../src/exports/jsonld.ts';
import { listEntryFiles } from '../../src/exports/entry-files.ts';
import { listEntries, listLibraryFiles } from '../../src/exports/library-files.ts';
import { toAuthorHead, toTopicHead, toWorkHead } from '../../src/exports/page-head.ts';
import type { PageHead } from '../../src/exports/page-head.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { listShelfFiles } from '../../src/exports/shelf-files.ts';
import { parseEntry } from '../../src/schemas/entry.ts';
import type { EntryKind, SourceFile } from '../../src/schemas/entry.ts';
import { toReport } from '../../src/schemas/problem.ts';
import { buildDocuments } from '../../src/search/builder/documents.ts';
import { FOLDERS } from '../../src/text/folders.ts';
import { anyText } from '../search/any-text.ts';
import { aPublication } from '../support/publication.ts';
import { readXml } from '../support/read-xml.ts';
import { requireNone, requireSame } from './property.ts';
import type { FuzzProperty } from './property.ts';

const KINDS = Object.keys(FOLDERS) as readonly EntryKind[];

/** Pieces of which front matter is made, in any order: right ones, and such as YAML trips over. */
const PIECES = [
  ...['---\n', '--- \r\n', '---', '...\n', '\uFEFF', '\n', '\r\n', '\r', '\t', '  ', '%YAML 1.1\n'],
  ...['title: ', 'type: report\n', 'summary: x\n', 'authors:\n', '  - ', 'name: A B\n', 'label: '],
  ...['definition: x\n', 'description: x\n', 'published: ', '2025-02-30\n', 'doi: 10.1/x\n'],
  ...['"', "'", '|\n', '>-\n', '{', '}', '[', ']', ',', ': ', '? ', '# ', '&a ', '*a', '<<: *a\n'],
  ...['!!js/function ', '!!binary ', '!!set ', '!<tag:x> ', '__proto__: ', 'constructor: '],
  ...['prototype: ', 'toString: ', '1e999', '0x7f', '010', '.nan', '~', 'null', 'true', 'yes'],
];

const anyFile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyText(12)), { maxLength: 30 })
  .map((pieces) => pieces.join(''));

const maybe = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(value, { nil: undefined });
const words = anyText(30);
const address = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), words);
const date = fc.constantFrom('2025', '2025-04', '2025-04-17', '0001', '2025-13', 'soon');
const body = fc
  .array(fc.oneof(fc.constantFrom('# ', '[a](', ')', '\n\n', '<', '>', '[^1]', '[@x]'), words))
  .map((pieces) => pieces.join(''));

/** Front matter of the right form, with texts of any kind. */
const DATA: Readonly<Record<EntryKind, fc.Arbitrary<object>>> = {
  work: fc.record({
    title: words,
    subtitle: maybe(words),
    type: fc.constantFrom('report', 'journal-article', 'webpage', 'book', 'thesis'),
    summary: words,
    published: maybe(date),
    publisher: maybe(fc.oneof(words, fc.array(words, { maxLength: 3 }))),
    container: maybe(words),
    series: maybe(words),
    volume: maybe(words),
    pages: maybe(words),
    url: maybe(address),
    pdf: maybe(address),
    doi: maybe(words),
    language: maybe(fc.constantFrom('en', 'zh-Hans', 'x', 'javascript')),
    license: maybe(words),
    formerIds: maybe(fc.array(fc.constantFrom('constructor', 'proto', 'a--b', '../x'))),
  }),
  author: fc.record({
    name: words,
    given: maybe(words),
    family: maybe(words),
    orcid: maybe(words),
    homepage: maybe(address),
    alsoKnownAs: maybe(fc.array(words, { maxLength: 2 })),
  }),
  topic: fc.record({
    label: words,
    definition: words,
    alsoKnownAs: maybe(fc.array(words, { maxLength: 2 })),
  }),
  page: fc.record({ title: words, description: words }),
};

const anyEntry = fc
  .constantFrom(...KINDS)
  .chain((kind) =>
    fc.tuple(DATA[kind], body).map(([data, text]) => [kind, `---\n${stringify(data)}---\n${text}`]),
  );

function toSource(kind: string, text: string): SourceFile {
  const known = KINDS.find((one) => one === kind) ?? 'work';
  return { kind: known, id: 'x', file: `content/${FOLDERS[known]}/x.md`, text };
}

/** A file is an entry or has problems, each with a place and a sentence; nothing else comes of it. */
function readsOrTells(kind = 'work', text = ''): void {
  const source = toSource(kind, text);
  const { entry, problems } = parseEntry(source);
  if (!entry && problems.length === 0) throw new Error('There is neither an entry nor a problem.');
  const lines = text.split('\n').length;
  requireNone(
    'Problems without a place or a sentence',
    problems.filter(
      ({ line, column, message }) =>
        !(line >= 1 && line <= lines + 1 && column >= 1) || message === '',
    ),
  );
  const parts = takeApart(text);
  if (parts) {
    requireSame('The file put together again', Object.values(parts).join(''), text);
    requireSame('The file after no change', editFrontMatter(source.kind, text, []), text);
  }
  const { catalogue, problems: all } = buildLibrary([source]);
  requireSame('The report', typeof toReport(all), 'string');
  requireNone('Properties of every object', Object.keys(Object.prototype));
  if (catalogue) publishes(catalogue);
}

/** Whatever is in the library, each export can be written and read by a reader of its form. */
function publishes(catalogue: Catalogue): void {
  const publication = aPublication(catalogue);
  const files = [
    ...listEntries(publication).flatMap((entry) => listEntryFiles(publication, entry)),
    ...listShelfFiles(publication),
    ...listLibraryFiles(publication, []),
  ];
  for (const { path, toText } of files) {
    const text = toText();
    if (/json(?:ld)?$/u.test(path)) JSON.parse(text);
    if (/\.(?:xml|atom|rss)$/u.test(path)) readXml(text);
  }
  const strange = files.filter(({ path }) => !/^\/library\/[\w%.~!'()*/-]+$/u.test(path));
  requireNone(
    'Paths with signs that need none',
    strange.map(({ path }) => path),
  );
  for (const head of listHeads(publication)) {
    const script = toScriptText(toJsonLd(...head.nodes));
    if (script.includes('<')) throw new Error('A text could end the script.');
    JSON.parse(script);
    requireNone(
      'Addresses that are none',
      head.links.filter(({ href }) => !URL.canParse(href)),
    );
  }
  buildDocuments(catalogue);
}

function listHeads(publication: Publication): readonly PageHead[] {
  const { works, authors, topics } = publication.catalogue;
  const page = { title: 'x', description: 'x', path: '/library/x/', works, first: 1 };
  return [
    ...works.map((work) => toWorkHead(publication, work)),
    ...authors.map((author) => toAuthorHead(publication, author)),
    ...topics.map((topic) => toTopicHead(publication, topic, page)),
  ];
}

export const ENTRY_PROPERTIES: readonly FuzzProperty[] = [
  {
    name: 'a file of any text',
    inputs: fc.tuple(fc.constantFrom(...KINDS), anyFile),
    holds: readsOrTells,
  },
  { name: 'an entry with any texts', inputs: anyEntry, holds: readsOrTells },
];
