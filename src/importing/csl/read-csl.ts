import type { PartialDate } from '../../schemas/dates.ts';
import type { Role } from '../../schemas/work.ts';
import { findDate, joinDate } from '../find-date.ts';
import { findOrcid } from '../find-identifiers.ts';
import { findType } from '../find-type.ts';
import { readMore } from '../more-authors.ts';
import { toPlainText } from '../plain-text.ts';
import type { ReadReferences, RecordPlace, Reference, Refusal, Signature } from '../reference.ts';
import { namesBody, toLiteral, toSignature } from '../signature.ts';
import { collectAddresses, toReference } from '../to-reference.ts';
import type { RawReference } from '../to-reference.ts';
import { toVenue } from '../venue.ts';
import { findItemLines } from './item-lines.ts';
import { cslItem } from './schema.ts';
import type { CslDate, CslItem, CslName } from './schema.ts';
import { readCslType } from './types.ts';

/**
 * Reads CSL-JSON: an array of items, an object that holds one under `items`, or one item.
 * @param file as it is named in reports
 */
export function readCsl(text: string, file: string): ReadReferences {
  const found = findItems(text);
  if ('reason' in found)
    return {
      references: [],
      refusals: [{ place: { file, line: 1, key: '' }, reason: found.reason }],
    };
  const lines = findItemLines(text, found.depth);
  const read = found.items.map((item, index) =>
    // Several may stand on one line.
    readItem(item, { file, line: lines[index] ?? 1, key: `item ${String(index + 1)}` }),
  );
  return {
    references: read.filter((item): item is Reference => 'facts' in item),
    refusals: read.filter((item): item is Refusal => 'reason' in item),
  };
}

/** The items, and in how many brackets they stand. */
type FoundItems =
  { readonly items: readonly unknown[]; readonly depth: number } | { readonly reason: string };

function findItems(text: string): FoundItems {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    return { reason: `It is no JSON: ${cause instanceof Error ? cause.message : String(cause)}.` };
  }
  if (Array.isArray(data)) return { items: data, depth: 1 };
  if (typeof data !== 'object' || data === null)
    return { reason: 'It holds no items of CSL-JSON.' };
  const items: unknown = Reflect.get(data, 'items');
  return Array.isArray(items) ? { items, depth: 2 } : { items: [data], depth: 0 };
}

function readItem(data: unknown, place: RecordPlace): Reference | Refusal {
  const parsed = cslItem.safeParse(data);
  if (parsed.success) return toReference(toRaw(parsed.data, place));
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0
      ? ''
      : ` at "${issue.path.map(String).join('.')}"`;
  return {
    place,
    reason: `It is no item of CSL-JSON${where}: ${issue?.message ?? 'it cannot be read'}.`,
  };
}

function toRaw(item: CslItem, place: RecordPlace): RawReference {
  const plain = (value: string | undefined): string | undefined => toPlainText(value);
  const read = readCslType(item.type);
  const event = plain(item['event-title'] ?? item.event);
  const type = findType(read, { genre: item.genre, url: item.URL, event });
  const hasVersion = type === 'dataset' || type === 'software';
  const isOfArxiv = /^arxiv/iu.test(item.archive ?? '');
  return {
    place: { ...place, key: plain(item.id) ?? place.key },
    type: read,
    genre: item.genre,
    title: plain(item.title),
    published: toDate(item.issued),
    signatures: readSignatures(item),
    moreAuthors: readMore([item.note ?? '']) ?? (hasOthers(item) ? true : undefined),
    ...toVenue(type, {
      container: plain(item['container-title']),
      publisher: plain(item.publisher),
    }),
    series: plain(
      item['collection-title'] ??
        (type === 'commentary' || type === 'webpage' ? item.section : undefined),
    ),
    volume: plain(item.volume),
    issue: plain(item.issue),
    pages: plain(item.page),
    number: plain(hasVersion ? (item.version ?? item.number) : item.number),
    edition: plain(item.edition),
    event: event === undefined ? undefined : toEvent(event, item),
    doi: plain(item.DOI),
    arxiv: plain(
      item.custom?.arxiv ?? (isOfArxiv ? (item.archive_location ?? item.number) : undefined),
    ),
    isbn: plain(item.ISBN),
    issn: plain(item.ISSN),
    addresses: collectAddresses([plain(item.URL)]),
    notes: [item.number, item.note, item.archive_location].map(plain),
    language: plain(item.language),
    abstract: plain(item.abstract),
    keywords: (plain(item.keyword) ?? '').split(/\s*[,;]\s*/u).filter(Boolean),
  };
}

function toEvent(name: string, item: CslItem): RawReference['event'] {
  const days = item['event-date'];
  return {
    name,
    place: toPlainText(item['event-place']),
    start: toDate(days),
    end: toDate(days, 1),
  };
}

const ROLES: readonly Role[] = ['author', 'editor', 'translator'];

function readSignatures(item: CslItem): readonly Signature[] {
  return ROLES.flatMap((role) =>
    (item[role as 'author'] ?? []).flatMap((name) =>
      isOthers(name) ? [] : (readName(role, name) ?? []),
    ),
  );
}

function hasOthers(item: CslItem): boolean {
  return ROLES.some((role) => (item[role as 'author'] ?? []).some(isOthers));
}

function isOthers({ literal, family, given }: CslName): boolean {
  return /^(?:others|et al\.?)$/iu.test(literal ?? (given === undefined ? (family ?? '') : ''));
}

function readName(role: Role, name: CslName): Signature | undefined {
  const plain = (part: string | undefined): string | undefined => toPlainText(part);
  const literal = plain(name.literal);
  if (literal !== undefined) return toLiteral(role, literal);
  const [family, given] = [plain(name.family), plain(name.given)];
  // Here a name of one part says that it is a person's.
  if (family !== undefined && given === undefined && !namesBody(family)) return { role, family };
  const particles = [name['dropping-particle'], name['non-dropping-particle']].map(plain);
  return toSignature(role, {
    family,
    given,
    particle: particles.filter((part) => part !== undefined).join(' ') || undefined,
    suffix: plain(name.suffix),
    orcid: findOrcid(name.ORCID),
  });
}

/** @param which 0 for the beginning of a span, 1 for its end */
function toDate(date: CslDate | undefined, which = 0): PartialDate | undefined {
  const parts = date?.['date-parts']?.[which];
  if (parts) return joinDate(...parts.map((part) => (part ?? '').padStart(2, '0')).map(padYear));
  return which === 0 ? findDate(date?.raw ?? date?.literal) : undefined;
}

function padYear(part: string, index: number): string {
  return index === 0 ? part.padStart(4, '0') : part;
}
