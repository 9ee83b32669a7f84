import type { Work } from '../catalogue/model.ts';

/** Which number RIS's one tag for such, SN, takes first; a report's own number has it for itself. */
export type SerialTag = 'isbn' | 'issn' | 'report';

/** The number for SN, and the others with their names, for a note. */
export interface Serials {
  readonly number?: string;
  readonly others: readonly string[];
}

/** Shares a work's ISBN, ISSN and report number between the one tag and the notes. */
export function toSerials({ isbn, issn, number }: Work, tag: SerialTag): Serials {
  const book = { name: 'ISBN', number: isbn };
  const journal = { name: 'ISSN', number: issn };
  const ordered = tag === 'issn' ? [journal, book] : [book, journal];
  const known = ordered.flatMap((serial) => (serial.number === undefined ? [] : [serial]));
  const [first, ...rest] = known;
  const toNotes = (serials: typeof known): string[] =>
    serials.map((serial) => `${serial.name} ${String(serial.number)}`);
  if (tag === 'report')
    return { ...(number === undefined ? {} : { number }), others: toNotes(known) };
  return first?.number === undefined
    ? { others: [] }
    : { number: first.number, others: toNotes(rest) };
}
