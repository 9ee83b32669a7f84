import path from 'node:path';
import citeproc from 'citeproc';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Work } from '../../src/catalogue/model.ts';
import { readCitationFiles } from '../../src/content/citation-files.ts';
import { CITATION_STYLES, LOCALE_FILES } from '../../src/exports/citation-styles.ts';
import type { CitationStyle } from '../../src/exports/citation-styles.ts';
import { toCitedItem } from '../../src/exports/citations-item.ts';
import type { CitedItem } from '../../src/exports/citations-item.ts';
import { createPrinter } from '../../src/exports/citations-printer.ts';
import { CSL_TYPES, toCsl } from '../../src/exports/csl.ts';
import type { CslDate, CslItem } from '../../src/exports/csl.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { readFixtureLibrary, readPublishedLibrary } from '../support/fixture-library.ts';

const { styles } = await readCitationFiles(path.resolve(import.meta.dirname, '../..'));

/** Prints entries as citeproc does by itself, from the whole style: what the number of a numbered one is set aside. */
function createPlainPrinter(style: string, locale: string, language: string) {
  let current: CitedItem;
  const system = { retrieveLocale: () => locale, retrieveItem: () => current };
  const engine = new citeproc.Engine(system, style, language, true);
  return (item: CitedItem): string => {
    current = item;
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const bibliography = engine.makeBibliography();
    return (bibliography ? bibliography[1][0] : undefined) ?? '';
  };
}

/** Works that quote, nest quotations, have signs in their names, and namesakes. */
function readQuotingWorks(): readonly Work[] {
  const titles = [
    '"Minds" made',
    "The '90s: 'made' minds",
    'Mind’s “eye ‘opened’”',
    '(‘A’) is <b>',
    'l’«esprit»',
  ];
  return aCatalogue(
    anAuthor('ada', { name: "Ada O'Hara", given: 'Ada', family: "O'Hara" }),
    anAuthor('al', { name: 'Al O’Hara', given: 'Al', family: 'O’Hara' }),
    ...titles.map((title, index) =>
      aWork(`quoting-${String(index)}`, { title, authors: ['ada', 'al'], published: '2024' }),
    ),
  ).works;
}

function findParts({ file, locale }: CitationStyle): readonly [string, string, string] {
  return [styles.get(file) ?? '', styles.get(LOCALE_FILES[locale]) ?? '', locale];
}

test.each(CITATION_STYLES)(
  'An entry in $name reads as citeproc prints it by itself, letter by letter',
  async (style) => {
    const parts = findParts(style);
    const printPlainly = createPlainPrinter(...parts);
    const printers = [createPrinter(...parts), createPrinter(...parts, 0)];
    const libraries = [await readFixtureLibrary(), await readPublishedLibrary()];
    for (const work of [...libraries.flatMap(({ works }) => works), ...readQuotingWorks()]) {
      const item = toCitedItem(toCsl(work, work.id, 'https://library.example/'), style.id);
      const plain = printPlainly(item);
      expect(printers.map((print) => print(item))).toEqual([plain, plain]);
    }
  },
);

/** Texts that styles treat in different ways: with signs at their ends, numbers, quotations. */
const text = fc.constantFrom(
  ...['A plain title', 'Why now?', 'Stop!', 'It ends.', 'The "quoted" end"', 'One: two', 'lower'],
  ...['12', '3rd', '12-14', 'e12345', 'II', 'A & B', '“Whole”', 'Name, Inc.', 'A; B', 'Vol. 3'],
);
const name = fc.constantFrom(
  { family: 'Shelley', given: 'Mary W.' },
  { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
  { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
  { family: 'Only' },
  { literal: 'A Body of People' },
);
const names = fc.oneof(
  fc.array(name, { minLength: 1, maxLength: 4 }),
  fc.array(name, { minLength: 7, maxLength: 22 }),
);
const date = fc.constantFrom<CslDate>(
  { 'date-parts': [[2024]] },
  { 'date-parts': [[2024, 5]] },
  { 'date-parts': [[2024, 5, 3]] },
  { 'date-parts': [[2024], [2025]] },
  {
    'date-parts': [
      [2024, 5, 3],
      [2024, 5, 7],
    ],
  },
);

/** Any item that a work could become, and more: variables come and go without regard to its type. */
const anItem: fc.Arbitrary<CslItem> = fc.record(
  {
    id: fc.constant('any'),
    type: fc.constantFrom(...Object.values(CSL_TYPES)),
    'citation-key': fc.constant('any'),
    title: text,
    custom: fc.constant({ record: 'https://library.example/' }),
    ...{ author: names, editor: names, translator: names, issued: date, 'event-date': date },
    ...{ 'container-title': text, 'collection-title': text, section: text, publisher: text },
    ...{ volume: text, issue: text, number: text, version: text, edition: text, genre: text },
    ...{ 'event-title': text, 'event-place': text, page: text },
    DOI: fc.constant('10.1/x'),
    ISBN: fc.constant('978-1'),
    ISSN: fc.constant('1234-5678'),
    URL: fc.constant('https://a.example/?q=1.'),
    language: fc.constantFrom('en', 'de', 'fr-CA'),
  },
  { requiredKeys: ['id', 'type', 'citation-key', 'title', 'custom'] },
);

test.each(CITATION_STYLES)(
  'Whatever is known of a work, what is left of $name for its like prints the same entry',
  (style) => {
    const parts = findParts(style);
    const [print, printPlainly] = [createPrinter(...parts, 0), createPlainPrinter(...parts)];
    fc.assert(
      fc.property(anItem, (any) => {
        const item = toCitedItem(any, style.id);
        expect(print(item)).toBe(printPlainly(item));
      }),
    );
  },
);
