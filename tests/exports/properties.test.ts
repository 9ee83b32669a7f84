import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toBibtexFile } from '../../src/exports/bibtex.ts';
import { toCslJson } from '../../src/exports/csl.ts';
import { toMarkdownTwin } from '../../src/exports/markdown-twin.ts';
import { toJsonFile, toWorkRecord } from '../../src/exports/record.ts';
import { toRisFile } from '../../src/exports/ris.ts';
import type { Catalogue, Work } from '../../src/catalogue/model.ts';
import { WORK_TYPES } from '../../src/schemas/work.ts';
import { hasHiddenSigns } from '../../src/schemas/text.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { fixtureLinks, readReference } from '../support/fixture-library.ts';
import { readBiblatex, readBibtex, readRis, toCitation } from '../support/read-back.ts';
import type { Citation } from '../support/read-back.ts';

/** Pieces that a format could trip over, and some that it should not notice. */
const PIECES = [
  ...[
    '"',
    "'",
    '{',
    '}',
    '{}',
    '}{',
    '\\',
    '\\\\',
    '%',
    '&',
    '$',
    '#',
    '_',
    '^',
    '~',
    '<i>',
    '&amp;',
    '|',
    '`',
    ',',
  ],
  ...[
    '--',
    '---',
    ' - ',
    '  - ',
    'TY  - JOUR',
    'ER  -',
    '\n',
    '\r\n',
    '\t',
    '@article{x,',
    ' and ',
    'others',
    '=',
    ':',
    ';',
  ],
  ...[
    'GPT-4',
    'O’Neil',
    'von',
    'Jr.',
    '北京',
    'ليلى',
    'עברית',
    'Đặng',
    'ß',
    'İ',
    '👩‍🔬',
    '🇪🇺',
    '\u200F',
    'é',
    '\u0301',
  ],
  ...[
    '\\textbackslash',
    '\\{',
    '{\\"o}',
    '\\url{',
    '[@a]',
    '---\n',
    '# ',
    '!',
    '1818',
    'A',
    'z',
    ' ',
    ' ',
  ],
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 }));
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').replace(/\r/gu, ''))
  .filter((value) => !hasHiddenSigns(value) && /[\p{L}\p{N}]/u.test(value));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const date = fc.constantFrom(undefined, '1818', '1818-03', '1818-03-11');
const suffix = fc.constantFrom(undefined, 'Jr.', 'III', 'A, B');

const person = fc.record({
  name: text,
  family: text,
  given: maybe(text),
  particle: maybe(text),
  suffix,
});
const organization = fc.record({
  name: text,
  kind: fc.constant('organization'),
  family: fc.constant(undefined),
});

const data = fc.record({
  title: text,
  subtitle: maybe(text),
  type: fc.constantFrom(...WORK_TYPES),
  moreAuthors: fc.constantFrom(undefined, true, 3),
  published: date,
  publisher: maybe(text),
  institution: maybe(text),
  container: maybe(text),
  series: maybe(text),
  volume: maybe(text),
  issue: maybe(text),
  pages: fc.oneof(fc.constantFrom(undefined, '1–9', 'e10'), text),
  number: maybe(text),
  edition: maybe(text),
  event: maybe(fc.record({ name: text, place: maybe(text), start: date, end: date })),
  doi: fc.constantFrom(undefined, '10.1000/182', '10.1000/a{b}}c\\d%20_#"<x>&;|é'),
  arxiv: fc.constantFrom(undefined, '2504.12914', 'math.GT/0309136'),
  isbn: fc.constantFrom(undefined, '0-306-40615-2'),
  issn: fc.constantFrom(undefined, '2049-3630'),
  url: fc.constantFrom(undefined, 'https://x.org/a_b{c}%20(d)?e=f&g=~h#i', 'https://x.org/é|^$'),
  summary: text,
  notice: maybe(
    fc.record({ kind: fc.constantFrom('correction', 'retraction', 'withdrawal'), date, text }),
  ),
  language: fc.constantFrom(undefined, 'en', 'de', 'zh-Hans', 'tlh'),
});

/** Two works, so that what spills out of the first is seen in the second. */
const library: fc.Arbitrary<Catalogue> = fc
  .record({
    data,
    label: text,
    authors: fc.array(fc.oneof(person, organization), { maxLength: 4 }),
  })
  .map(({ data: facts, label, authors }) => {
    const ids = authors.map((_author, index) => `author-${String(index)}`);
    // Only a list that has begun can go on.
    const moreAuthors = ids.length === 0 ? undefined : facts.moreAuthors;
    return aCatalogue(
      aWork('odd', { ...facts, moreAuthors, authors: ids, topics: ['topic'] }),
      aWork('plain', { title: 'A Plain Work', type: 'book', published: '1700' }),
      aTopic('topic', { label }),
      ...authors.map((author, index) =>
        anAuthor(`author-${String(index)}`, { given: undefined, ...author }),
      ),
    );
  });

/** A text as it is compared: without quotes and spaces, and with one sign for all dashes, for TeX sets these anew. */
function bare(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[`'‘’“”"]+/gu, '')
    .replace(/[-–—]+/gu, '-')
    .replace(/\s+/gu, '');
}

function toBare({ title, authors, ...rest }: Citation): Citation {
  return { title: bare(title), authors: authors.map(bare), ...rest };
}

/** Names in parts or whole: what stands between the parts does not matter where a name is odd. */
function withoutParts(citation: Citation): Citation {
  return { ...citation, authors: citation.authors.map((name) => name.replace(/[|,]/gu, '')) };
}

/** biblatex-csl-converter takes commas within braces for borders between parts too, and so mixes the parts of odd names up. */
function withoutOrder(citation: Citation): Citation {
  return {
    ...citation,
    authors: citation.authors.map((name) => [...name.replace(/[|,]/gu, '')].sort().join('')),
  };
}

/**
 * What biblatex-csl-converter can read. It drops the commands for braces, angle brackets, bars and carets, and what stands
 * next to them may go with them; in names, an equals sign makes it look for biblatex's long form, even within braces.
 */
function isReadable({ title, authors }: Citation): {
  readonly title: boolean;
  readonly authors: boolean;
} {
  return {
    title: !/[{}<>|^]/u.test(title),
    authors: authors.every((name) => !/[{}<>^\\=]|\|\S|\S\|/u.test(name)),
  };
}

function encoded(citation: Citation): Citation {
  const [doi = '', ...others] = citation.identifiers;
  return { ...citation, identifiers: [doi.replace(/[\\{}$]/gu, encodeURIComponent), ...others] };
}

/** The same entries every time, so that no build fails by chance; each parser has its own odd corners. */
const RUNS = { numRuns: 150, seed: 1818 };
const worksOf = ({ works }: Catalogue): readonly Work[] => works;

describe('Whatever an entry holds within the schema, every format can be read back', () => {
  test('BibTeX through @retorquere/bibtex-parser', () => {
    fc.assert(
      fc.property(library, ({ works, citationKeyOf }) => {
        const expected = works.map((work) =>
          encoded(withoutParts(toBare(toCitation(work, 'others')))),
        );
        const found = readBibtex(toBibtexFile(works, citationKeyOf)).map((citation) =>
          withoutParts(toBare(citation)),
        );
        expect(found).toEqual(expected);
      }),
      RUNS,
    );
  }, 60_000);

  test('BibTeX through biblatex-csl-converter, as far as it reads titles and names', () => {
    fc.assert(
      fc.property(library, ({ works, citationKeyOf }) => {
        const known = works.map((work) => toCitation(work, 'others'));
        const compared = (citations: readonly Citation[]): readonly Citation[] =>
          citations.map((citation, index) => {
            const readable = known[index] && isReadable(known[index]);
            const { title, authors, ...rest } = withoutOrder(toBare(citation));
            return {
              title: readable?.title ? title : '',
              authors: readable?.authors ? authors : [],
              ...rest,
            };
          });
        const found = readBiblatex(toBibtexFile(works, citationKeyOf));
        expect(compared(found)).toEqual(compared(known.map(encoded)));
      }),
      RUNS,
    );
  }, 60_000);

  test('RIS through citation-js, save for the borders that commas make in names', () => {
    fc.assert(
      fc.property(library, ({ works, citationKeyOf }) => {
        const expected = works.map((work) => withoutParts(toBare(toCitation(work))));
        const found = readRis(toRisFile(works, citationKeyOf)).map((citation) =>
          withoutParts(toBare(citation)),
        );
        expect(found.map(({ title, authors, date: day }) => [title, authors, day])).toEqual(
          expected.map(({ title, authors, date: day }) => [title, authors, day]),
        );
      }),
      RUNS,
    );
  }, 60_000);

  test('CSL-JSON by the official schema', () => {
    const validate = new Ajv({ strict: false }).compile(readReference('csl-data.json'));
    fc.assert(
      fc.property(library, (catalogue) => {
        const json = toCslJson(
          worksOf(catalogue),
          catalogue.citationKeyOf,
          ({ id }) => `https://x.org/${id}`,
        );
        validate(JSON.parse(json));
        expect(validate.errors).toBeNull();
      }),
      RUNS,
    );
  }, 60_000);

  test('The record, and the front matter of the Markdown twin, which holds the same', () => {
    fc.assert(
      fc.property(library, (catalogue) => {
        for (const entry of catalogue.works) {
          const sources = { catalogue, links: fixtureLinks };
          const record = toWorkRecord(entry, sources);
          expect(JSON.parse(toJsonFile(record))).toEqual(record);
          const [, yaml = ''] = toMarkdownTwin({ kind: 'work', entry }, sources).split(/^---$/mu);
          expect(parse(yaml)).toEqual(record);
        }
      }),
      RUNS,
    );
  }, 60_000);
});
