import type { CitationStyleId } from './citation-styles.ts';

/** How an alphabetical style sorts its list of references: by the names first. */
export interface AlphabeticalOrder {
  /** What settles the order of works with the same names. */
  readonly then: 'date' | 'title';
  /** Where a work without a date stands among those with the same names; it makes no difference to titles. */
  readonly undated: 'first' | 'last';
  /** Whether "van der Berg" stands under V or under B. */
  readonly particle: 'counts' | 'passed-over';
}

/** How each style sorts, as its definition in src/exports/styles has it; numbered styles keep the order given. */
export const REFERENCE_ORDERS = {
  apa: { then: 'date', undated: 'first', particle: 'counts' },
  'chicago-author-date': { then: 'date', undated: 'last', particle: 'passed-over' },
  'chicago-notes': { then: 'title', undated: 'last', particle: 'passed-over' },
  mla: { then: 'title', undated: 'last', particle: 'counts' },
  harvard: { then: 'date', undated: 'last', particle: 'passed-over' },
  ieee: 'as-given',
  vancouver: 'as-given',
} as const satisfies Record<CitationStyleId, AlphabeticalOrder | 'as-given'>;
