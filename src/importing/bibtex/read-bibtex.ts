import type { PartialDate } from '../../schemas/dates.ts';
import { findDate, findEnd, joinDate } from '../find-date.ts';
import { parseArxiv } from '../find-identifiers.ts';
import { findType } from '../find-type.ts';
import type { TypeReading } from '../find-type.ts';
import type { ReadReferences, Reference, Refusal } from '../reference.ts';
import { collectAddresses, toReference } from '../to-reference.ts';
import type { RawReference } from '../to-reference.ts';
import { toVenue } from '../venue.ts';
import { inheritFields } from './cross-references.ts';
import { readNames } from './names.ts';
import { readRecords } from './records.ts';
import type { BibtexRecord } from './records.ts';
import { toTextFromTex, toVerbatimText } from './tex.ts';
import { readBibtexType } from './types.ts';

/** The fields of a record as plain text. */
type ReadField = (...names: readonly string[]) => string | undefined;

/**
 * Reads a .bib file, of BibTeX or of biblatex. What breaks the rules of BibTeX, or has no title, is refused.
 * @param file as it is named in reports
 */
export function readBibtex(text: string, file: string): ReadReferences {
  const { records, faults } = readRecords(text);
  const byKey = new Map(records.toReversed().map((record) => [record.key.toLowerCase(), record]));
  const read = records
    .filter(({ fields, type }) => fields.size > 0 && type !== 'xdata')
    .map((record) => toReference(toRaw(record, file, (key) => byKey.get(key))));
  const refused = faults.map(({ reason, ...place }) => ({ place: { file, ...place }, reason }));
  return {
    references: read.filter((item): item is Reference => 'facts' in item),
    refusals: [...refused, ...read.filter((item): item is Refusal => 'reason' in item)],
  };
}

function toRaw(
  record: BibtexRecord,
  file: string,
  findRecord: (key: string) => BibtexRecord | undefined,
): RawReference {
  const { fields, missing } = inheritFields(record, findRecord);
  const text: ReadField = (...names) => firstOf(names, fields, toTextFromTex);
  const verbatim: ReadField = (...names) => firstOf(names, fields, toVerbatimText);
  const type = readBibtexType(record.type);
  return {
    place: { file, line: record.line, key: record.key },
    type,
    genre: text('type', 'entrysubtype'),
    title: text('title'),
    subtitle: text('subtitle'),
    published: readDate(text),
    ...readSignatures(fields),
    ...readWhere(text, type),
    ...readIdentifiers(text, verbatim),
    language: text('langid', 'language', 'hyphenation'),
    abstract: text('abstract'),
    keywords: (text('keywords', 'keyword') ?? '').split(/\s*[,;]\s*/u).filter(Boolean),
    remarks: [
      ...(missing === undefined
        ? []
        : [`There is no entry "${missing}", which its crossref names.`]),
      ...record.undefinedMacros.map(
        (name) => `No @string defines "${name}"; the name stands for it.`,
      ),
    ],
  };
}

function firstOf(
  names: readonly string[],
  fields: ReadonlyMap<string, string>,
  convert: (tex: string | undefined) => string | undefined,
): string | undefined {
  for (const name of names) {
    const value = convert(fields.get(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

function readSignatures(fields: ReadonlyMap<string, string>) {
  const lists = (['author', 'editor', 'translator'] as const).map((role) =>
    readNames(role, fields.get(role)),
  );
  return {
    signatures: lists.flatMap(({ signatures }) => signatures),
    moreAuthors: lists.some(({ goesOn }) => goesOn) ? (true as const) : undefined,
  };
}

function readDate(text: ReadField): PartialDate | undefined {
  const date = text('date');
  if (date !== undefined) return findDate(date);
  const [year, month = '', day] = [text('year'), text('month'), text('day')];
  // "10~jan" and "jan 10": BibTeX itself knows no days.
  const inMonth = /\d{1,2}/u.exec(/[a-z]/iu.test(month) ? month : '')?.[0];
  const name = inMonth === undefined ? month : month.replace(/[^a-z]+/giu, ' ').trim();
  return month === '' ? findDate(year) : joinDate(year, name, day ?? inMonth);
}

/** Where it came out: the same fields mean other things in entries of other types. */
function readWhere(text: ReadField, read: TypeReading) {
  const how = text('howpublished');
  const place = how !== undefined && /https?:|^www\./iu.test(how) ? undefined : how;
  const event = text('eventtitle');
  const type = findType(read, { genre: text('type', 'entrysubtype'), event, url: text('url') });
  const number = text('number', 'issue', 'version');
  const isInJournal = text('journal', 'journaltitle') !== undefined;
  return {
    ...toVenue(type, {
      container: text('journal', 'journaltitle', 'booktitle', 'maintitle'),
      place,
      publisher: text('publisher'),
      institution: text('institution', 'school', 'organization'),
      event,
    }),
    series: text('series'),
    volume: text('volume'),
    ...(isInJournal ? { issue: number } : { number }),
    pages: text('pages', 'eid', 'articleno'),
    edition: text('edition'),
    ...readEvent(text, event ?? (type === 'talk' ? place : undefined)),
  };
}

function readEvent(text: ReadField, name: string | undefined) {
  if (name === undefined) return {};
  const days = text('eventdate');
  return { event: { name, place: text('venue'), start: findDate(days), end: findEnd(days) } };
}

function readIdentifiers(text: ReadField, verbatim: ReadField) {
  const archive = text('archiveprefix', 'eprinttype', 'eprintclass') ?? '';
  const eprint = verbatim('eprint', 'arxivid', 'arxiv');
  const isOther = /pubmed|hdl|jstor|googlebooks/iu.test(archive);
  const notes = [
    text('note'),
    verbatim('howpublished'),
    text('journal', 'journaltitle'),
    text('volume'),
    text('number'),
  ];
  const how = verbatim('howpublished');
  return {
    doi: verbatim('doi'),
    arxiv: isOther || parseArxiv(eprint) === undefined ? undefined : eprint,
    isbn: text('isbn'),
    issn: text('issn'),
    addresses: collectAddresses([
      verbatim('url', 'bdsk-url-1'),
      how !== undefined && /https?:/iu.test(how) ? how : undefined,
    ]),
    pdf: verbatim('pdf'),
    notes,
  };
}
