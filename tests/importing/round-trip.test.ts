import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { toFullTitle } from '../../src/catalogue/full-title.ts';
import type { Work } from '../../src/catalogue/model.ts';
import { toBibtexFile } from '../../src/exports/bibtex.ts';
import { toCslJson } from '../../src/exports/csl.ts';
import { toRisFile } from '../../src/exports/ris.ts';
import { toNameKey } from '../../src/importing/name-key.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { toReport } from '../../src/schemas/problem.ts';
import { readFixtureLibrary, readPublishedLibrary } from '../support/fixture-library.ts';
import { afterImport, planFor } from '../support/import-library.ts';

const libraries = [
  ['small fixture library', await readFixtureLibrary()],
  ['published library', await readPublishedLibrary()],
] as const;

const FORMATS = [
  ['BibTeX', (works: readonly Work[], keyOf: (work: Work) => string) => toBibtexFile(works, keyOf)],
  ['RIS', (works: readonly Work[], keyOf: (work: Work) => string) => toRisFile(works, keyOf)],
  [
    'CSL-JSON',
    (works: readonly Work[], keyOf: (work: Work) => string) =>
      toCslJson(works, keyOf, () => 'https://library.example.org/'),
  ],
] as const;

/** An import as somebody does it who takes the first of the candidates for each doubtful name. */
function importAll(text: string) {
  const decisions = new Map<string, string>();
  let after: readonly SourceFile[] = [];
  for (;;) {
    const plan = planFor(after, text, { abstractsAsSummaries: true, decisions });
    after = afterImport(after, plan);
    const doubts = plan.outcomes.flatMap((outcome) => outcome.doubts);
    for (const { name, candidates } of doubts)
      decisions.set(toNameKey(name), candidates[0]?.id ?? 'new');
    if (doubts.length === 0) return { after, again: planFor(after, text, { decisions }) };
  }
}

/** What must come back of a work, whatever the format. */
function toEssence(work: Work) {
  return {
    // TeX has two hyphens for a dash.
    title: toFullTitle(work).replaceAll('--', '–'),
    names: work.contributions.map(
      ({ printedName, role }) => `${role}: ${toOrderless(printedName)}`,
    ),
    goesOn: work.moreAuthors !== undefined,
    date: work.published,
    doi: work.doi,
    arxiv: work.arxiv,
    isbn: work.isbn,
    issn: work.issn,
  };
}

/**
 * Formats have names in parts: in which order a language prints them is not in them. One author may be printed with
 * diacritics here and without there; the name that came first is that of the entry.
 */
function toOrderless(name: string): string {
  return [...toNameKey(name)].sort().join('').trim();
}

test.each(
  libraries.flatMap(([name, catalogue]) =>
    FORMATS.map(([format, write]) => [name, format, catalogue, write] as const),
  ),
)('The %s comes back from %s into an empty library', (_name, _format, catalogue, write) => {
  const { after, again } = importAll(write(catalogue.works, catalogue.citationKeyOf));

  const { catalogue: found, problems } = buildLibrary(after);
  if (!found) throw new Error(toReport(problems));
  const byTitle = (a: { title: string }, b: { title: string }): number =>
    a.title < b.title ? -1 : 1;
  expect(found.works.map(toEssence).sort(byTitle)).toEqual(
    catalogue.works.map(toEssence).sort(byTitle),
  );
  expect(again.groups).toEqual([]);
});
