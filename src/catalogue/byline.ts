import type { Author, Contribution, RelationReason, Work } from './model.ts';
import { principalContributions } from './names.ts';
import { toCount } from './wording.ts';
import { toRestText } from './wording.ts';
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
  return rest === undefined ? names : `${names} ${toRestText(rest)}`;
}

/** How a printed list of authors goes on beyond those who are in the library. */
export function toMoreAuthors({ moreAuthors }: Pick<Work, 'moreAuthors'>): string | undefined {
  if (moreAuthors === undefined) return undefined;
  if (moreAuthors === true) return 'and others';
  return `and ${toCount(moreAuthors, 'other')}`;
}

/** Why two works belong together, in a few words. */
export function toReasonText(reason: RelationReason): string {
  switch (reason.kind) {
    case 'listed':
      return 'Belongs with this work';
    case 'cites':
      return 'Cited here';
    case 'cited-by':
      return 'Cites this work';
    case 'authors':
      return `Shares ${toNames(reason.authors)}`;
    case 'topics':
      return `Also on ${reason.topics.map(({ label }) => label).join(', ')}`;
  }
}

function toNames(authors: readonly Author[]): string {
  const [first, second] = authors.map(({ name }) => name);
  if (authors.length === 1) return String(first);
  if (authors.length === 2) return `${String(first)} and ${String(second)}`;
  return `${String(first)} and ${String(authors.length - 1)} more authors`;
}
