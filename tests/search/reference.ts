import { toWords } from '../../src/search/analysis.ts';
import { toAuthorTerms, toYearTerm } from '../../src/search/builder/collect-terms.ts';
import type { SearchDocuments, WorkDocument } from '../../src/search/format/document-model.ts';

/** Weights and b of the fields, as docs/search-index.md has them; nothing here comes from the code that is judged. */
const WEIGHTS = {
  title: [4, 0.4],
  firstAuthor: [5, 0],
  authors: [2.8, 0.3],
  topics: [1, 0.2],
  venues: [0.8, 0.2],
  year: [8, 0],
  summary: [1, 0.6],
} as const;
type IndexedField = keyof typeof WEIGHTS;
const FIELDS = [
  'title',
  'firstAuthor',
  'authors',
  'topics',
  'venues',
  'year',
  'summary',
] as const satisfies readonly IndexedField[];
const GIVEN_NAME = 0.6;

function toImpact(field: IndexedField, length: number, average: number): number {
  const [weight, b] = WEIGHTS[field];
  return weight / (1 - b + (b * length) / Math.max(1, average));
}

function saturate(impact: number): number {
  return (2.2 * impact) / (impact + 1.2);
}

/** To the square of so many sixteenths, from 1 to 127. */
function round(impact: number): number {
  const sixteenths = Math.round(16 * Math.sqrt(impact));
  return impact === 0 ? 0 : (Math.min(127, Math.max(1, sixteenths)) / 16) ** 2;
}

/** What a work has of one term. */
interface Found {
  readonly score: number;
  readonly isInTitle: boolean;
  readonly isInMain: boolean;
  readonly isInSummary: boolean;
}

/** The works with all the words and their scores, found by reading every work from its first word to its last. */
export type Scan = (words: readonly string[]) => ReadonlyMap<string, number>;

/**
 * The ranking of docs/search-index.md without an index: no lexicon, no postings, no parts. The last word may be
 * unfinished; nothing is forgiven, and words are of four letters at least.
 */
export function createScan(documents: SearchDocuments): Scan {
  const texts = documents.works.map((work) => toFieldTerms(work, documents));
  const averages = new Map(
    FIELDS.map((field) => {
      const sum = texts.reduce((total, fields) => total + fields[field].length, 0);
      return [field, sum / texts.length] as const;
    }),
  );
  const works = texts.map((fields) => weigh(fields, averages));
  const size = works.length;
  const rarity = (count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

  return (words) => {
    const scored = works.map((_, number) => ({ number, score: 0, covered: 0, inTitle: 0 }));
    for (const [place, word] of words.entries()) {
      const isKnown = works.some((terms) => terms.has(word));
      const isUnfinished = place === words.length - 1;
      const quality = (term: string): number => {
        if (term === word) return 1;
        const isMeant = isUnfinished || !isKnown || term.length - word.length <= 3;
        return term.startsWith(word) && isMeant ? 0.55 + (0.35 * word.length) / term.length : 0;
      };
      const exact = Math.max(
        works.filter((terms) => terms.get(word)?.isInMain).length,
        works.filter((terms) => terms.get(word)?.isInSummary).length,
      );
      const begun = works.filter((terms) =>
        [...terms.keys()].some((term) => term !== word && quality(term) > 0),
      ).length;
      for (const entry of scored) {
        const matches = [...(works[entry.number] ?? [])]
          .filter(([term]) => quality(term) > 0)
          .map(([term, { score, isInTitle }]) => {
            const factor = term === word ? rarity(exact) : rarity(Math.max(begun, exact));
            return { score: quality(term) * score * factor, isInTitle };
          });
        if (matches.length === 0) continue;
        entry.covered += 1;
        entry.score += Math.max(...matches.map(({ score }) => score));
        entry.inTitle += Number(matches.some(({ isInTitle }) => isInTitle));
      }
    }
    const complete = scored.filter(({ covered }) => covered === words.length);
    return new Map(
      complete.map(({ number, score, inTitle }) => [
        documents.works[number]?.id ?? '',
        score * (words.length > 1 && inTitle === words.length ? 1.5 : 1),
      ]),
    );
  };
}

type FieldTerms = Readonly<
  Record<IndexedField, readonly (readonly [term: string, times: number])[]>
>;

function toFieldTerms(work: WorkDocument, { authors, topics }: SearchDocuments): FieldTerms {
  const once = (texts: readonly string[]): readonly (readonly [string, number])[] =>
    texts.flatMap(toWords).map(({ term }) => [term, 1] as const);
  const year = toYearTerm(work);
  const toNames = (number: number): readonly (readonly [string, number])[] => {
    const author = authors[number];
    if (!author) return [];
    const family = new Set(toWords(author.family).map(({ term }) => term));
    const terms = new Set(toAuthorTerms(author));
    return [...terms].map((term) => [term, family.has(term) ? 1 : GIVEN_NAME] as const);
  };
  return {
    title: once([work.title]),
    firstAuthor: work.authors.slice(0, 1).flatMap(toNames),
    authors: work.authors.slice(1).flatMap(toNames),
    topics: work.topics.flatMap((number) => {
      const { label = '', also = [] } = topics[number] ?? {};
      return [...new Map(once([label, ...also]))];
    }),
    venues: once(work.venues),
    year: year === undefined ? [] : [[year, 1]],
    summary: once([work.summary]),
  };
}

/** What each term of a work is worth, with the rounding of the index. */
function weigh(
  fields: FieldTerms,
  averages: ReadonlyMap<IndexedField, number>,
): ReadonlyMap<string, Found> {
  const sum = (term: string, names: readonly IndexedField[]): number =>
    names.reduce((total, field) => {
      const impact = toImpact(field, fields[field].length, averages.get(field) ?? 1);
      return fields[field]
        .filter(([other]) => other === term)
        .reduce((part, [, times]) => part + times * impact, total);
    }, 0);
  const main = FIELDS.filter((field) => field !== 'summary');
  const terms = new Set(FIELDS.flatMap((field) => fields[field].map(([term]) => term)));
  return new Map(
    [...terms].map((term) => {
      const [inMain, inSummary] = [sum(term, main), sum(term, ['summary'])];
      return [
        term,
        {
          score: saturate(round(inMain) + round(inSummary)),
          isInTitle: fields.title.some(([other]) => other === term),
          isInMain: inMain > 0,
          isInSummary: inSummary > 0,
        },
      ];
    }),
  );
}
