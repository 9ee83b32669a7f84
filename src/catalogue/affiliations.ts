import type { Affiliation } from '../schemas/author.ts';
import { byNewest, toLongDate, toShortDate } from './dates.ts';
import type { Author, Contribution, Work } from './model.ts';

/** One line about where somebody works or worked. */
export interface AffiliationLine {
  readonly name: string;
  readonly role?: string;
  /** "2019–2023", "since 2019", "April 2025"; absent where nothing is known. */
  readonly time?: string;
  readonly url?: string;
}

/** When an affiliation held, as far as it is known. */
function toTime({ from, until, asOf }: Affiliation): string | undefined {
  if (from !== undefined && until !== undefined)
    return `${toShortDate(from)}–${toShortDate(until)}`;
  if (from !== undefined) return `since ${toLongDate(from)}`;
  if (until !== undefined) return `until ${toLongDate(until)}`;
  return asOf === undefined ? undefined : toShortDate(asOf);
}

function toAffiliationLine(affiliation: Affiliation): AffiliationLine {
  const { name, role, url } = affiliation;
  const time = toTime(affiliation);
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(time === undefined ? {} : { time }),
    ...(url === undefined ? {} : { url }),
  };
}

/** An author's affiliations over time: those of the entry, then what was printed on works beyond them, newest first. */
export function listAffiliations(
  author: Author,
  works: readonly Work[],
): readonly AffiliationLine[] {
  const known = new Set(author.affiliations.map(({ name }) => name));
  const printed = works.flatMap(({ contributions, published }): Affiliation[] =>
    contributions
      .filter((contribution) => contribution.author === author)
      .flatMap(({ affiliations }) => affiliations.map((name) => ({ name, asOf: published }))),
  );
  const further = printed.filter(({ name }) => !known.has(name) && known.add(name));
  const dateOf = ({ until, from, asOf }: Affiliation): string | undefined => until ?? from ?? asOf;
  return [...author.affiliations, ...further]
    .toSorted((a, b) => byNewest(dateOf(a), dateOf(b)))
    .map(toAffiliationLine);
}

/** Where an author of a work was then, as printed on it; else what the author's entry says, with its date. */
export function affiliationsOn({ affiliations, author }: Contribution): readonly AffiliationLine[] {
  if (affiliations.length > 0) return affiliations.map((name) => ({ name }));
  return author.affiliations.map(toAffiliationLine);
}
