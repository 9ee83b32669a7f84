import * as words from '#words';
import type { Author, Contribution, RelationReason, Work } from './model.ts';
import { principalContributions } from './names.ts';
import type { Rest } from './wording.ts';

/** How many authors a list names before it counts the rest. */
const NAMED = 3;

export interface Byline {
  readonly named: readonly Contribution[];
  /** How many follow, or true where nobody knows how many; absent where all are named. */
  readonly rest?: Rest;
}

/** The first authors of a work, and how many follow. A list with only one more than fits is given whole. */
export function toByline(work: Work, namedCount: number = NAMED): Byline {
  const contributions = principalContributions(work);
  const fits = contributions.length <= namedCount + 1;
  const named = fits ? contributions : contributions.slice(0, namedCount);
  const rest = countRest(contributions.length - named.length, work.moreAuthors);
  return rest === undefined ? { named } : { named, rest };
}

function countRest(unnamed: number, more: Work['moreAuthors']): Rest | undefined {
  if (more === true) return true;
  const rest = unnamed + (more ?? 0);
  return rest === 0 ? undefined : rest;
}

/** The first authors as one line of text, for rows without links: "Edward Lemon, Bradley Jardine". */
export function toNamesLine(work: Work, namedCount: number = NAMED): string {
  const { named, rest } = toByline(work, namedCount);
  const names = named.map(({ printedName }) => printedName).join(', ');
  return rest === undefined ? names : `${names} ${words.rest(rest)}`;
}

/** How a printed list of authors goes on beyond those who are in the library. */
export function toMoreAuthors({ moreAuthors }: Pick<Work, 'moreAuthors'>): string | undefined {
  return moreAuthors === undefined ? undefined : words.otherAuthors(moreAuthors);
}

/** Why two works belong together, in a few words. */
export function toReasonText(reason: RelationReason): string {
  switch (reason.kind) {
    case 'listed':
      return words.belongsTogether;
    case 'cites':
      return words.citedInThis;
    case 'cited-by':
      return words.citesThis;
    case 'authors':
      return toShared(reason.authors);
    case 'topics':
      return words.alsoOn(reason.topics.map(({ label }) => label).join(', '));
  }
}

function toShared(authors: readonly Author[]): string {
  const [first = '', second] = authors.map(({ name }) => name);
  if (second === undefined) return words.sharesOneAuthor(first);
  if (authors.length === 2) return words.sharesTwoAuthors(first, second);
  return words.sharesAuthors(first, authors.length - 1);
}
