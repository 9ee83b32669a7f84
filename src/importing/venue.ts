import type { WorkType } from '../schemas/work.ts';

type Text = string | undefined;

/** What a record says of where a work came out. */
interface Origin {
  /** Journal, book, proceedings or site. */
  readonly container?: Text;
  /** Where no such thing is named: how or where it was published, in the record's words. */
  readonly place?: Text;
  readonly publisher?: Text;
  /** Body behind it: institution, school or organisation. */
  readonly institution?: Text;
  readonly event?: Text;
}

/** The keys of the schema under which it stands. */
interface Venue {
  readonly container?: Text;
  readonly publisher?: Text;
  readonly institution?: Text;
}

type ToVenue = (origin: Origin) => Venue;

const inContainer: ToVenue = ({ container, place, publisher, institution }) => ({
  container: container ?? place,
  publisher,
  institution,
});
const fromPublisher: ToVenue = ({ container, place, publisher, institution }) => ({
  container,
  publisher: publisher ?? place,
  institution,
});
/** Who put out a report or took a thesis; formats call this the publisher as well. */
const fromInstitution: ToVenue = ({ container, place, publisher, institution }) => ({
  container,
  publisher: institution === undefined ? undefined : publisher,
  institution: institution ?? publisher ?? place,
});

/** Where a work of each type came out. */
const VENUES = {
  article: inContainer,
  preprint: fromPublisher,
  paper: inContainer,
  report: fromInstitution,
  commentary: inContainer,
  statement: fromPublisher,
  book: fromPublisher,
  chapter: inContainer,
  thesis: fromInstitution,
  dataset: fromPublisher,
  software: fromPublisher,
  webpage: inContainer,
  talk: ({ container, publisher, institution }) => ({ container, publisher, institution }),
} as const satisfies Record<WorkType, ToVenue>;

/** Sorts what a record says of a work's origin under the keys of the schema, by the work's type. */
export function toVenue(type: WorkType, origin: Origin): Venue {
  return VENUES[type](origin);
}
