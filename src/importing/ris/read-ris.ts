import type { Role } from '../../schemas/work.ts';
import { findDate } from '../find-date.ts';
import { findType } from '../find-type.ts';
import { readMore } from '../more-authors.ts';
import { toPlainText } from '../plain-text.ts';
import type { ReadReferences, Reference, Refusal, Signature } from '../reference.ts';
import { toLiteral, toSignature } from '../signature.ts';
import { collectAddresses, toReference } from '../to-reference.ts';
import type { RawReference } from '../to-reference.ts';
import { toVenue } from '../venue.ts';
import { readRecords } from './records.ts';
import type { RisRecord } from './records.ts';
import { readRisType } from './types.ts';

/** The first value that one of some tags has, as plain text. */
type ReadTag = (...names: readonly string[]) => string | undefined;

/**
 * Reads a .ris file (specifications of 2001 and 2011, with the ways of EndNote, Zotero and Mendeley).
 * @param file as it is named in reports
 */
export function readRis(text: string, file: string): ReadReferences {
  const { records, faults } = readRecords(text);
  const read = records.map((record) => toReference(toRaw(record, file)));
  const refused = faults.map(({ line, reason }) => ({ place: { file, line, key: '' }, reason }));
  return {
    references: read.filter((item): item is Reference => 'facts' in item),
    refusals: [...refused, ...read.filter((item): item is Refusal => 'reason' in item)],
  };
}

function toRaw({ line, tags, isEnded }: RisRecord, file: string): RawReference {
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => tags.get(name) ?? []).flatMap((value) => toPlainText(value) ?? []);
  const one: ReadTag = (...names) => all(...names)[0];
  const [genre, addresses] = [one('M3'), collectAddresses(all('UR', 'LK'))];
  const read = readRisType(one('TY') ?? '');
  const type = findType(read, { genre, url: addresses[0] });
  const notes = all('N1', 'U1');
  return {
    place: { file, line, key: one('ID') ?? '' },
    type: read,
    genre,
    // In the records of books, BT is the title of the book itself.
    title: one('TI', 'T1', 'CT', ...(type === 'book' ? ['BT'] : [])),
    published: findDate(one('DA', 'PY', 'Y1')) ?? findDate(one('PY', 'Y1')),
    signatures: readSignatures(all),
    moreAuthors: readMore(notes),
    ...readWhere(one, type),
    ...readNumbers(one, type),
    doi: one('DO'),
    arxiv: /^arxiv/iu.test(one('DB', 'DP') ?? '') ? one('AN') : undefined,
    addresses,
    pdf: all('L1', 'L2').find((address) => address.startsWith('http')),
    notes: [...notes, ...all('AN', 'M1', 'IS', 'VL')],
    language: type === 'software' ? undefined : one('LA'),
    abstract: one('AB', 'N2'),
    keywords: all('KW')
      .flatMap((value) => value.split(/\s*;\s*/u))
      .filter(Boolean),
    remarks: isEnded ? [] : ['It does not end with ER; the file may be cut off.'],
  };
}

const ROLES = {
  author: ['AU', 'A1'],
  editor: ['ED', 'A2', 'A3'],
  translator: ['A4'],
} as const satisfies Record<Role, readonly string[]>;

function readSignatures(
  all: (...names: readonly string[]) => readonly string[],
): readonly Signature[] {
  return (['author', 'editor', 'translator'] as const).flatMap((role) =>
    all(...ROLES[role]).flatMap((name) => readName(role, name) ?? []),
  );
}

/** "Public, John Q., Jr."; a name without a comma is that of a body, or has one part. */
function readName(role: Role, name: string): Signature | undefined {
  const [family = '', given, suffix] = name.split(/\s*,\s*/u);
  if (given === undefined || /^(?:inc|ltd|llc)\b/iu.test(given)) return toLiteral(role, name);
  return toSignature(role, { family, given, suffix });
}

/** Where it came out: the same tags mean other things in records of other types. */
function readWhere(one: ReadTag, type: RawReference['type']) {
  const [second, journal, proceedings] = [one('T2', 'BT'), one('JO', 'JF', 'J2', 'JA'), one('C3')];
  const place = one('C1', 'CY');
  const isMeeting = type === 'talk' || (type === 'paper' && proceedings !== undefined);
  const holdsSeries = type === 'book' || type === 'report' || type === 'software';
  const inSeries = holdsSeries ? second : undefined;
  const container = proceedings ?? (isMeeting || holdsSeries ? undefined : second) ?? journal;
  return {
    ...toVenue(type === 'anything' ? 'webpage' : type, { container, publisher: one('PB') }),
    series: one('T3') ?? inSeries,
    ...(isMeeting && second !== undefined ? { event: { name: second, place } } : {}),
  };
}

function readNumbers(one: ReadTag, type: RawReference['type']) {
  const [serial, number, edition] = [one('SN'), one('M1'), one('ET')];
  const hasVersion = type === 'dataset' || type === 'software';
  const isReport = type === 'report';
  const isInJournal = type === 'article' || type === 'commentary';
  return {
    volume: one('VL'),
    issue: isInJournal ? (one('IS') ?? number) : one('IS'),
    pages: joinPages(one('SP'), one('EP')),
    number: hasVersion ? edition : isReport ? (serial ?? number) : isInJournal ? undefined : number,
    edition: hasVersion ? undefined : edition,
    isbn: isReport || isIssn(serial) ? undefined : serial,
    issn: isReport || !isIssn(serial) ? undefined : serial,
  };
}

function isIssn(serial: string | undefined): boolean {
  return /^\d{4}-?\d{3}[\dX](?!\d)/iu.test(serial ?? '');
}

function joinPages(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined || first === last) return first ?? last;
  return /[-–]/u.test(first) ? first : `${first}–${last}`;
}
