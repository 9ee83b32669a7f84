import path from 'node:path';
import citeproc from 'citeproc';
import { expect, test } from 'vitest';
import type { Work } from '../../src/catalogue/model.ts';
import { readCitationFiles } from '../../src/content/citation-files.ts';
import { CITATION_STYLES, LOCALE_FILES } from '../../src/exports/citation-styles.ts';
import { createPrinter } from '../../src/exports/citations-engine.ts';
import { toCitedItem } from '../../src/exports/citations-item.ts';
import type { CitedItem } from '../../src/exports/citations-item.ts';
import { toCsl } from '../../src/exports/csl.ts';
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

test.each(CITATION_STYLES)(
  'An entry in $name reads as citeproc prints it by itself, letter by letter',
  async ({ id, file, locale }) => {
    const parts = [styles.get(file) ?? '', styles.get(LOCALE_FILES[locale]) ?? '', locale] as const;
    const [print, printPlainly] = [createPrinter(...parts), createPlainPrinter(...parts)];
    const libraries = [await readFixtureLibrary(), await readPublishedLibrary()];
    for (const work of [...libraries.flatMap(({ works }) => works), ...readQuotingWorks()]) {
      const item = toCitedItem(toCsl(work, work.id, 'https://library.example/'), id);
      expect(print(item)).toBe(printPlainly(item));
    }
  },
);
