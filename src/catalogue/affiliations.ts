import * as words from '#words';
import type { Affiliation } from '../schemas/author.ts';
import type { PartialDate } from '../schemas/dates.ts';
import { byNewest, isBefore } from './date-order.ts';
import { toLongDate, toShortDate, yearOf } from './dates.ts';
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
  if (from !== undefined) return words.sinceDate(toLongDate(from));
  if (until !== undefined) return words.untilDate(toLongDate(until));
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

/** An author's affiliations over time, those of the entry and those that only works print; newest first, undated last. */
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

/** Where an author was when a work came out. What the work prints and what others say are kept apart. */
export interface AffiliationsThen {
  readonly contribution: Contribution;
  /** As printed on the work. */
  readonly printed: readonly string[];
  /** From the author's entry, where nothing is printed: what holds for the date of the work, each with its time. */
  readonly elsewhere: readonly AffiliationLine[];
}

/** The authors of a work of whom it is known where they were then, in printed order. */
export function affiliationsOn({ contributions, published }: Work): readonly AffiliationsThen[] {
  return contributions
    .map((contribution): AffiliationsThen => {
      const { affiliations: printed, author } = contribution;
      const then = author.affiliations.filter((affiliation) => heldAt(affiliation, published));
      const elsewhere = printed.length > 0 ? [] : then.map(toAffiliationLine);
      return { contribution, printed, elsewhere };
    })
    .filter(({ printed, elsewhere }) => printed.length + elsewhere.length > 0);
}

/** Where the lines of `affiliationsOn` come from, in a sentence or two. */
export function toAffiliationNote(work: Work): string {
  const rows = affiliationsOn(work);
  const isPrinted = rows.some(({ printed }) => printed.length > 0);
  const isElsewhere = rows.some(({ elsewhere }) => elsewhere.length > 0);
  const source = !isElsewhere
    ? words.affiliationsAsPrinted
    : isPrinted
      ? words.affiliationsPartlyPrinted
      : words.affiliationsNotPrinted;
  const isComplete = rows.length === work.contributions.length;
  return isComplete ? source : `${source} ${words.affiliationsIncomplete}`;
}

/** Whether an affiliation is known to have held on a date; one that was seen once is taken to hold for that year. */
function heldAt({ from, until, asOf }: Affiliation, date: PartialDate | undefined): boolean {
  if (date === undefined) return false;
  if (from === undefined && until === undefined) return yearOf(asOf) === yearOf(date);
  return (
    (from === undefined || !isBefore(date, from)) && (until === undefined || !isBefore(until, date))
  );
}
