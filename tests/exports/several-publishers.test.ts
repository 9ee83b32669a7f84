import { expect, test } from 'vitest';
import { toFacts } from '../../src/catalogue/facts.ts';
import type { Work } from '../../src/catalogue/model.ts';
import { shelveByPublisher } from '../../src/catalogue/shelves.ts';
import { toBibtex } from '../../src/exports/bibtex.ts';
import { toCoins } from '../../src/exports/coins.ts';
import { toCsl } from '../../src/exports/csl.ts';
import { buildWorkTable } from '../../src/exports/data-package-works.ts';
import { toDublinCore } from '../../src/exports/dublin-core.ts';
import { toWorkNodes } from '../../src/exports/jsonld-work.ts';
import { toWorkRecord } from '../../src/exports/record.ts';
import { toRis } from '../../src/exports/ris.ts';
import { toScholarMeta } from '../../src/exports/scholar-meta.ts';
import { buildDocuments } from '../../src/search/builder/documents.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import { aPublication } from '../support/publication.ts';

const CARNEGIE = 'Carnegie Endowment';
const MINISTRY = 'Ministry of Science and Technology';

const publication = aPublication(
  aCatalogue(
    aWork('joint', { type: 'book', publisher: [CARNEGIE, MINISTRY], published: '2025' }),
    aWork('report', { publisher: [CARNEGIE, MINISTRY], published: '2024' }),
    aWork('own', { type: 'book', publisher: CARNEGIE, published: '2023' }),
  ),
);
const { catalogue, links } = publication;
const joint = find('joint');
const BOTH = `${CARNEGIE} and ${MINISTRY}`;

function find(id: string): Work {
  const work = catalogue.findWork(id);
  if (!work) throw new Error(`no work "${id}"`);
  return work;
}

test('A work of several publishers stands on the shelf of each', () => {
  expect(
    shelveByPublisher(catalogue.works).map(({ name, works }) => [name, works.map(({ id }) => id)]),
  ).toEqual([
    [CARNEGIE, ['joint', 'report', 'own']],
    [MINISTRY, ['joint', 'report']],
  ]);
});

test('Its page names them all and leads to their shelves', () => {
  expect(toFacts(joint, links).find(({ label }) => label === 'Publishers')?.values).toEqual([
    { text: CARNEGIE, href: links.publisher('carnegie-endowment') },
    { text: MINISTRY, href: links.publisher('ministry-of-science-and-technology') },
  ]);
  expect(toFacts(find('own'), links).some(({ label }) => label === 'Publisher')).toBe(true);
});

test('BibTeX has a list, in which a name with “and” in it stays one', () => {
  const value = `{${CARNEGIE} and {${MINISTRY}}}`;

  expect(toBibtex(joint, 'key')).toContain(`  publisher = ${value},\n`);
  expect(toBibtex(find('report'), 'key')).toContain(`  institution = ${value},\n`);
});

test('Forms with one name for the publisher have all in it', () => {
  expect(toCsl(joint, 'key', 'https://example.org/').publisher).toBe(BOTH);
  expect(toRis(joint, 'key')).toContain(`PB  - ${BOTH}\r\n`);
  expect(toCoins(joint)).toContain(`rft.pub=${encodeURIComponent(BOTH)}`);
  expect(toScholarMeta(joint)).toContainEqual({ name: 'citation_publisher', content: BOTH });
});

test('Forms that can repeat the publisher name each', () => {
  const tags = toDublinCore(joint).filter(({ name }) => name === 'DC.publisher');
  expect(tags.map(({ content }) => content)).toEqual([CARNEGIE, MINISTRY]);

  const nodes = JSON.stringify(toWorkNodes(publication, joint));
  expect(nodes).toContain(
    JSON.stringify({
      publisher: [CARNEGIE, MINISTRY].map((name) => ({ '@type': 'Organization', name })),
    }).slice(1, -1),
  );
});

test('Data have a list where there are several, and a single name else', () => {
  expect([joint, find('own')].map((work) => toWorkRecord(work, publication).publisher)).toEqual([
    [CARNEGIE, MINISTRY],
    CARNEGIE,
  ]);

  const { columns, rows } = buildWorkTable(publication);
  const place = columns.findIndex(({ name }) => name === 'publisher');
  expect(rows.map((row) => row[place])).toEqual([
    `${CARNEGIE}; ${MINISTRY}`,
    `${CARNEGIE}; ${MINISTRY}`,
    CARNEGIE,
  ]);
});

test('Search counts it for each of them', () => {
  const { publishers, works } = buildDocuments(catalogue);

  expect(publishers.map(({ name }) => name)).toEqual([CARNEGIE, MINISTRY]);
  expect(works.map((work) => work.publishers)).toEqual([[0, 1], [0, 1], [0]]);
});
