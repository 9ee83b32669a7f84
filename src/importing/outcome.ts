import type { Difference } from './compare-work.ts';
import type { RecordPlace } from './reference.ts';

/** What becomes of a record: one of these, and no record is lost. */
export const OUTCOMES = ['new', 'changed', 'unchanged', 'doubtful', 'refused'] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** A name that may mean several authors, or one of whom nobody can be sure. */
export interface Doubt {
  /** As printed. */
  readonly name: string;
  /** Authors who may be meant. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/** A key of a known work under which the source says something else, and what was done about it. */
export interface TreatedDifference extends Difference {
  /** Whether the value of the source is in the entry now. */
  readonly isTaken: boolean;
}

/** What became of one record. */
export interface Outcome {
  readonly kind: OutcomeKind;
  readonly place: RecordPlace;
  readonly title?: string;
  /** The entry, where there is one: new or known. */
  readonly work?: string;
  /** Whether the entry waits as a draft for its summary. */
  readonly isDraft?: boolean;
  /** Why it was refused, or is doubtful, as a sentence. */
  readonly reason?: string;
  readonly doubts: readonly Doubt[];
  readonly differences: readonly TreatedDifference[];
  /** What was left out or is worth a look, as sentences. */
  readonly remarks: readonly string[];
}
