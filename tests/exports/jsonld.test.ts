import { describe, expect, test } from 'vitest';
import { toAuthorNodes } from '../../src/exports/jsonld-author.ts';
import { toDatasetNode } from '../../src/exports/jsonld-data.ts';
import {
  toBreadcrumbNode,
  toCollectionNode,
  toTopicNodes,
  toTopicSetNodes,
} from '../../src/exports/jsonld-lists.ts';
import { toSiteNodes } from '../../src/exports/jsonld-site.ts';
import { SCHEMA_TYPES } from '../../src/exports/jsonld-types.ts';
import { toWorkNodes } from '../../src/exports/jsonld-work.ts';
import { toJsonLd, toScriptText } from '../../src/exports/jsonld.ts';
import type { JsonLdNode } from '../../src/exports/jsonld.ts';
import { WORK_TYPES } from '../../src/schemas/work.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { aPublication, fixturePublication, workOf } from '../support/publication.ts';
import { classes, expand, findFaults } from '../support/schema-org.ts';

const library = await fixturePublication();
const { catalogue, links } = library;

const pages: readonly (readonly [string, readonly JsonLdNode[]])[] = [
  ['home', toSiteNodes(library)],
  ...catalogue.works.map((work) => [`work ${work.id}`, toWorkNodes(library, work)] as const),
  ...catalogue.authors.map(
    (author) => [`author ${author.id}`, toAuthorNodes(library, author)] as const,
  ),
  ...catalogue.topics.map(
    (topic) =>
      [
        `topic ${topic.id}`,
        toTopicNodes(library, topic, {
          title: topic.label,
          description: topic.definition,
          path: links.topic(topic.id),
          works: catalogue.worksUnder(topic).all,
        }),
      ] as const,
  ),
  [
    'topics',
    toTopicSetNodes(library, { title: 'Topics', description: 'All topics.', path: links.topics }),
  ],
  [
    'works, page 2',
    [
      toCollectionNode(library, {
        title: 'Works',
        description: 'All works.',
        path: links.nth(links.works, 2),
        works: catalogue.works.slice(0, 2),
        first: 101,
      }),
      toBreadcrumbNode(library, [{ label: 'Works', href: links.works }, { label: 'Page 2' }]),
    ],
  ],
  ['data', [toDatasetNode(library, [{ name: 'works.csv', mediaType: 'text/csv' }])]],
];

/** Every key that a work can have. */
const EVERYTHING = {
  subtitle: 'Subtitle',
  authors: [
    { author: 'mary-shelley', as: 'M. Shelley', affiliations: ['Institute'] },
    'some-body',
    { author: 'mary-shelley', role: 'editor' },
    { author: 'mary-shelley', role: 'translator' },
  ],
  moreAuthors: true,
  published: '2024-05-06',
  publisher: 'Publisher',
  institution: 'Institution',
  container: 'Container',
  series: 'Series',
  volume: '1',
  issue: '2',
  pages: '3-4',
  number: '5',
  edition: '6',
  event: { name: 'Event', place: 'Place', start: '2024-05-01', end: '2024-05-02' },
  url: 'https://example.org/url',
  pdf: 'https://example.org/pdf',
  doi: '10.1000/doi',
  arxiv: '2401.00001',
  isbn: '9780306406157',
  issn: '2049-3630',
  copies: [{ label: 'Copy', url: 'https://example.org/copy' }],
  topics: ['subject'],
  cites: ['other'],
  notice: { kind: 'retraction', date: '2024-06', text: 'Text.', url: 'https://example.org/notice' },
  language: 'en',
  license: 'A licence in words',
  added: '2024-05-07',
} as const;

describe('JSON-LD', () => {
  test.each(pages)(
    'The description of %s expands, and uses only what its classes have',
    async (_, nodes) => {
      const expanded = await expand(toJsonLd(...nodes));
      expect(expanded.length).toBeGreaterThan(0);
      expect(findFaults(expanded)).toEqual([]);
    },
  );

  test.each(WORK_TYPES)(
    'A %s of which everything is known has only what its class has',
    async (type) => {
      const publication = aPublication(
        aCatalogue(
          anAuthor('mary-shelley', { orcid: '0000-0002-1825-0097' }),
          anAuthor('some-body', { kind: 'organization' }),
          aTopic('subject'),
          aWork('other', { title: 'Another thing altogether' }),
          aWork('whole', { type, ...EVERYTHING }),
        ),
      );
      const expanded = await expand(
        toJsonLd(...toWorkNodes(publication, workOf(publication, 'whole'))),
      );
      expect(findFaults(expanded)).toEqual([]);
    },
  );

  test('The check itself finds what is wrong', async () => {
    const wrong = toJsonLd(
      { '@type': 'Thesis', pageStart: '1' },
      { '@type': 'Theses', name: 'x', nmae: 'y' },
    );
    expect(findFaults(await expand(wrong))).toEqual([
      'Thesis has no pageStart',
      'no class Theses',
      'Theses has no name',
      'no property http://schema.org/nmae',
    ]);
  });

  test('A work says who wrote it, under the names printed on it, and where else it stands', () => {
    const [, work] = toWorkNodes(library, workOf(library, 'shelley-safeguards'));
    expect(work?.author).toEqual([
      {
        '@type': 'Person',
        '@id': 'https://example.org/library/authors/mary-shelley/#author',
        name: 'Mary W. Shelley',
        url: 'https://example.org/library/authors/mary-shelley/',
        sameAs: 'https://orcid.org/0000-0002-1825-0097',
        affiliation: [
          { '@type': 'Organization', name: 'Institute for Made Minds' },
          { '@type': 'Organization', name: 'University of Geneva' },
        ],
      },
      {
        '@type': 'Person',
        '@id': 'https://example.org/library/authors/anna-van-der-berg/#author',
        name: 'A. van der Berg',
        url: 'https://example.org/library/authors/anna-van-der-berg/',
      },
      {
        '@type': 'Person',
        '@id': 'https://example.org/library/authors/pierre-de-la-tour-iii/#author',
        name: 'Pierre de la Tour III',
        url: 'https://example.org/library/authors/pierre-de-la-tour-iii/',
      },
    ]);
    expect(work?.sameAs).toEqual([
      'https://doi.org/10.5555/jmel.2021.12_3(101)',
      'https://arxiv.org/abs/2101.99999',
      'https://arxiv.org/abs/2101.99998',
      'https://shelley.example.org/safeguards.pdf',
    ]);
  });

  test('A journal holds a volume, which holds an issue, which holds the article', () => {
    const [, work] = toWorkNodes(library, workOf(library, 'shelley-safeguards'));
    expect(work?.isPartOf).toEqual([
      {
        '@type': 'PublicationIssue',
        issueNumber: '3–4',
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '12',
          isPartOf: {
            '@type': 'Periodical',
            name: 'Journal of Machine Ethics & Law',
            issn: '2049-3630',
          },
        },
      },
    ]);
  });

  test('Retractions, withdrawals and corrections are said', () => {
    const noticesOf = (id: string) => {
      const [, work] = toWorkNodes(library, workOf(library, id));
      return [work?.creativeWorkStatus, work?.correction];
    };
    expect(noticesOf('orsegi-tests-again')).toEqual([
      'Retracted',
      {
        '@type': 'CorrectionComment',
        name: 'Retraction',
        text: 'Retracted at the editors’ wish; 50% of the data were made up.',
        datePublished: '2024-03-05',
        url: 'https://signs.example.org/retractions/7_1042',
      },
    ]);
    expect(noticesOf('shelley-safeguards')).toMatchObject([undefined, { name: 'Correction' }]);
    expect(noticesOf('public-thesis')).toMatchObject(['Withdrawn', { name: 'Withdrawal' }]);
  });

  test('Every type of work has a class that schema.org knows', () => {
    expect(Object.values(SCHEMA_TYPES).filter((name) => !(name in classes))).toEqual([]);
  });

  test('Places in a list go on from page to page', () => {
    const node = toCollectionNode(library, {
      title: 'Works',
      description: 'All works.',
      path: links.works,
      works: catalogue.works.slice(0, 2),
      first: 101,
    });
    expect(node.mainEntity).toMatchObject({
      itemListElement: [{ position: 101 }, { position: 102 }],
    });
  });
});

describe('JSON-LD within a page', () => {
  test('No text can end the script, and the text comes back as it was', () => {
    const name = '</script><script>alert(1)</script> <!-- \u2028 \u2029 &lt;';
    const document = toJsonLd({ '@type': 'Book', name });
    const text = toScriptText(document);
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(text)).toEqual(document);
  });
});

test('The descriptions of the whole small library', async () => {
  const text = pages.map(
    ([page, nodes]) => `// ${page}\n${JSON.stringify(toJsonLd(...nodes), null, 2)}\n`,
  );
  await expect(text.join('\n')).toMatchFileSnapshot('../golden/harvest/jsonld.txt');
});
