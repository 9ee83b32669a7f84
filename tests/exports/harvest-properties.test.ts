import fc from 'fast-check';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/catalogue/model.ts';
import { toAtom } from '../../src/exports/atom.ts';
import { toCoins } from '../../src/exports/coins.ts';
import { buildDataPackage } from '../../src/exports/data-package.ts';
import { buildSiteFeed } from '../../src/exports/feed-entries.ts';
import { toFullTitle } from '../../src/catalogue/full-title.ts';
import { toJsonFeed } from '../../src/exports/json-feed.ts';
import { toWorkNodes } from '../../src/exports/jsonld-work.ts';
import { toJsonLd, toScriptText } from '../../src/exports/jsonld.ts';
import { toLlmsText } from '../../src/exports/llms.ts';
import { markTitle } from '../../src/exports/notice.ts';
import { parseIdentifier } from '../../src/exports/parse-identifier.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { buildResolveMap, resolveIdentifier } from '../../src/exports/resolve-map.ts';
import { toRss } from '../../src/exports/rss.ts';
import { toScholarMeta } from '../../src/exports/scholar-meta.ts';
import { toLinkset } from '../../src/exports/signposting.ts';
import { hasHiddenSigns } from '../../src/schemas/text.ts';
import { WORK_TYPES } from '../../src/schemas/work.ts';
import { toTypographic } from '../../src/text/typography.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { aPublication } from '../support/publication.ts';
import { readXml } from '../support/read-xml.ts';

const SELF = 'https://example.org/library/library.atom';
const RUNS = { numRuns: 40 };

/** Words that formats trip over, and ordinary ones. */
const word = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '<b>',
    '</script>',
    '<!--',
    ']]>',
    '&',
    '&amp;',
    '%41',
    '{}',
    '\\',
    '$x_1^2$',
    '#',
    '~',
    '=1+2',
    '+',
    ';',
    ',',
    '\u2028',
    '🤖',
    '👩‍👩‍👧',
    'שלום',
    'ليلى',
    '李明',
    'e\u0301',
    '…',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

/** A line of text that the schema accepts: never empty, nothing hidden in it. */
const line = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => [...`x${words.join(' ')}`].filter((sign) => !hasHiddenSigns(sign)).join(''));

const pages = fc.constantFrom('1-9', 'e12', '3–4, 8', 'A-12-A-15', '–', 'x y');

const work = fc.record(
  {
    title: line,
    subtitle: line,
    type: fc.constantFrom(...WORK_TYPES),
    summary: line,
    published: fc.constantFrom('2024', '2024-02', '2024-02-29', '0001-01-01', '9999-12-31'),
    added: fc.constantFrom('2024-02', '2024-03-01'),
    publisher: line,
    institution: line,
    container: line,
    series: line,
    volume: line,
    issue: line,
    pages: fc.oneof(pages, line),
    number: line,
    edition: line,
    doi: fc.constantFrom('10.1000/a(b)<c>;d', '10.1000/#?%&"', '10.1000/é'),
    url: fc.constantFrom("https://example.org/a?b=c&d='e'", 'https://example.org/日本/(x)'),
    license: line,
    notice: fc.record({
      kind: fc.constantFrom('correction', 'retraction', 'withdrawal'),
      text: line,
    }),
  },
  { requiredKeys: ['title', 'type', 'summary'] },
);

const library = fc.record({ work, author: line, printed: line, topic: line }).map((parts) => {
  const catalogue = aCatalogue(
    anAuthor('someone', { name: parts.author, family: parts.author }),
    anAuthor('some-body', { name: `${parts.author} Body`, kind: 'organization' }),
    aTopic('subject', { label: parts.topic }),
    aWork('w', {
      ...parts.work,
      authors: ['someone', { author: 'some-body', as: parts.printed }],
      topics: ['subject'],
    }),
  );
  return aPublication(catalogue, { title: parts.topic, description: parts.printed });
});

function onlyWork({ catalogue }: Publication): Work {
  const [only] = catalogue.works;
  if (!only) throw new Error('The work is there.');
  return only;
}

describe('Odd texts come back as they were', () => {
  test('from Atom and RSS', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const feed = buildSiteFeed(publication);
        const only = onlyWork(publication);
        const expected =
          only.added === undefined && only.published === undefined
            ? {}
            : { entry: { title: toTypographic(markTitle(toFullTitle(only), only.notice)) } };
        expect(readXml(toAtom(feed, SELF))).toMatchObject({
          feed: { title: toTypographic(publication.config.title), ...expected },
        });
        expect(readXml(toRss(feed, SELF))).toMatchObject({
          rss: { channel: { title: toTypographic(publication.config.title) } },
        });
      }),
      RUNS,
    );
  });

  test('from JSON Feed and JSON-LD within a page', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const feed: unknown = JSON.parse(toJsonFeed(buildSiteFeed(publication), SELF));
        expect(feed).toMatchObject({ title: toTypographic(publication.config.title) });
        const document = toJsonLd(...toWorkNodes(publication, onlyWork(publication)));
        const text = toScriptText(document);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual(document);
      }),
      RUNS,
    );
  });

  test('from COinS and meta tags', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const only = onlyWork(publication);
        const pairs = [...new URLSearchParams(toCoins(only))].map(([, value]) => value);
        expect(pairs).toContain(toFullTitle(only));
        expect(toCoins(only)).not.toMatch(/[\s<>"]/u);
        expect(toScholarMeta(only)[0]).toEqual({
          name: 'citation_title',
          content: toFullTitle(only),
        });
      }),
      RUNS,
    );
  });

  test('from the tables of the data package', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const files = buildDataPackage(publication, () => '0');
        const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';
        const [row] = parseCsv<Record<string, string>>(textOf('works.csv'), { columns: true });
        const only = onlyWork(publication);
        expect([row?.title, row?.pages, row?.summary]).toEqual([
          only.title,
          only.pages ?? '',
          only.summary,
        ]);
        expect(JSON.parse(textOf('works.json'))).toMatchObject([{ title: only.title }]);
        expect(() => JSON.parse(textOf('datapackage.json')) as unknown).not.toThrow();
      }),
      RUNS,
    );
  });

  test('A line of llms.txt stays one line', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const items = toLlmsText(publication)
          .split('\n')
          .filter((text) => text.startsWith('- '));
        expect(items).toHaveLength(9);
      }),
      RUNS,
    );
  });

  test('Every link of a link set is an address, and every identifier leads to its work', () => {
    fc.assert(
      fc.property(library, (publication) => {
        const only = onlyWork(publication);
        const [landing] = toLinkset(only, publication).linkset;
        const targets = Object.values(landing ?? {}).flatMap((list) =>
          typeof list === 'string' ? list : list.map(({ href }) => href),
        );
        expect(targets.filter((href) => !URL.canParse(href))).toEqual([]);
        const map = buildResolveMap(publication.catalogue);
        for (const identifier of [only.doi, only.url]) {
          if (identifier !== undefined)
            expect(resolveIdentifier(map, identifier)).toEqual([{ kind: 'work', id: 'w' }]);
        }
      }),
      RUNS,
    );
  });
});

test('No text at all breaks the reading of identifiers', () => {
  const start = fc.constantFrom(
    '',
    'doi:',
    'https://doi.org/10.1000/',
    'arXiv:',
    'ISBN ',
    'https://',
    'works/',
  );
  fc.assert(
    fc.property(start, fc.oneof(fc.string({ unit: 'binary' }), line), (before, after) => {
      const identifier = parseIdentifier(before + after);
      if (identifier) expect(identifier.value).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
