import type { Role, WorkType } from '../schemas/work.ts';
import type { PartialDate } from '../schemas/dates.ts';

/** Where a record of a source begins. */
export interface RecordPlace {
  /** As the person who imports it named it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Citation key or id in the source; empty where it has none. */
  readonly key: string;
}

/** Who signed, as a record has it: a person in parts, or an organisation as one `literal`. */
export interface Signature {
  readonly role: Role;
  readonly literal?: string;
  readonly family?: string;
  readonly given?: string;
  /** "van der"; it does not count in sorting. */
  readonly particle?: string;
  /** "Jr." */
  readonly suffix?: string;
  readonly orcid?: string;
}

/** What a record says of a work, under the keys of the schema and in its forms. */
export interface Facts {
  readonly title: string;
  readonly type: WorkType;
  readonly subtitle?: string;
  readonly published?: PartialDate;
  readonly publisher?: string;
  readonly institution?: string;
  readonly container?: string;
  readonly series?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly number?: string;
  readonly edition?: string;
  readonly event?: MeetingFacts;
  readonly url?: string;
  readonly pdf?: string;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly isbn?: string;
  readonly issn?: string;
  readonly language?: string;
}

/** A meeting at which a work was given. */
export interface MeetingFacts {
  readonly name: string;
  readonly place?: string;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/** A record of a source, understood: plain text in Unicode, dates and identifiers in the forms of the library. */
export interface Reference {
  readonly place: RecordPlace;
  readonly facts: Facts;
  /** Nothing in the record says what type of work it is. */
  readonly isTypeGuessed: boolean;
  readonly signatures: readonly Signature[];
  /** Whether, or by how many, the printed list of names goes on. */
  readonly moreAuthors?: true | number;
  /** Of the publisher's making; never a summary of ours unless the person who imports says so. */
  readonly abstract?: string;
  readonly keywords: readonly string[];
  /** What was left out, as sentences. */
  readonly remarks: readonly string[];
}

/** A record that cannot go in. */
export interface Refusal {
  readonly place: RecordPlace;
  /** A sentence. */
  readonly reason: string;
}

/** All records of a file, in its order. */
export interface ReadReferences {
  readonly references: readonly Reference[];
  readonly refusals: readonly Refusal[];
}
