import { isSafeAddress } from '../schemas/identifiers.ts';
import type { PartialDate } from '../schemas/dates.ts';
import { MOST_AUTHORS } from '../schemas/limits.ts';
import { text } from '../schemas/text.ts';
import { toSlug } from '../text/slug.ts';
import { setRangeSign } from '../text/range-sign.ts';
import {
  findAddress,
  findArxiv,
  findDoi,
  findIsbn,
  findIssn,
  isArxivDoi,
  parseArxiv,
} from './find-identifiers.ts';
import { findLanguage } from './find-language.ts';
import { findType, isArchive, namesType } from './find-type.ts';
import type { TypeReading } from './find-type.ts';
import { present } from './present.ts';
import { toPrintedName } from './printed-name.ts';
import type {
  Facts,
  MeetingFacts,
  RecordPlace,
  Reference,
  Refusal,
  Signature,
} from './reference.ts';

type Text = string | undefined;

/** A record with its values under our names, as plain text but not yet in our forms. */
export interface RawReference {
  readonly place: RecordPlace;
  readonly type: TypeReading;
  readonly genre?: Text;
  readonly title?: Text;
  readonly subtitle?: Text;
  readonly published?: PartialDate | undefined;
  readonly signatures: readonly Signature[];
  readonly moreAuthors?: true | number | undefined;
  readonly publisher?: Text;
  readonly institution?: Text;
  readonly container?: Text;
  readonly series?: Text;
  readonly volume?: Text;
  readonly issue?: Text;
  readonly pages?: Text;
  readonly number?: Text;
  readonly edition?: Text;
  readonly event?: { readonly [K in keyof MeetingFacts]?: MeetingFacts[K] | undefined } | undefined;
  /** A text that holds the DOI, however it is written. */
  readonly doi?: Text;
  /** A text that holds the arXiv id, with or without its name. */
  readonly arxiv?: Text;
  readonly isbn?: Text;
  readonly issn?: Text;
  readonly addresses: readonly string[];
  readonly pdf?: Text;
  /** Further texts in which an identifier may stand with its name. */
  readonly notes?: readonly Text[];
  readonly language?: Text;
  readonly abstract?: Text;
  readonly keywords: readonly string[];
  readonly remarks?: readonly string[];
}

/** Brings a record into the forms of the library; refused where it lacks what every work must have. */
export function toReference(raw: RawReference): Reference | Refusal {
  const { place, title, signatures, moreAuthors, abstract, keywords } = raw;
  if (title === undefined) return { place, reason: 'It has no title.' };
  const fault = findNameFault(signatures);
  if (fault !== undefined) return { place, reason: fault };
  const identifiers = findIdentifiers(raw);
  const goesOn = signatures.length === 0 ? undefined : moreAuthors;
  return {
    place,
    facts: toFacts(raw, title, identifiers),
    isTypeGuessed: raw.type === 'anything' && !namesType(raw.genre),
    signatures,
    ...present({ moreAuthors: goesOn, abstract }),
    keywords: [...new Set(keywords)],
    remarks: [...(raw.remarks ?? []), ...remarkOn(raw, identifiers)],
  };
}

/** Why nobody could be taken in who signed; undefined where nothing is wrong. */
function findNameFault(signatures: readonly Signature[]): Text {
  if (signatures.length > MOST_AUTHORS)
    return `It has more than ${MOST_AUTHORS.toLocaleString('en')} authors.`;
  const faults = signatures.map((signature) => text.safeParse(toPrintedName(signature)).error);
  const [issue] = faults.find((error) => error !== undefined)?.issues ?? [];
  return issue && `The name of an author cannot be taken: ${issue.message}.`;
}

type Identifiers = Pick<Facts, 'doi' | 'arxiv' | 'isbn' | 'issn' | 'url' | 'pdf'>;

function findIdentifiers(raw: RawReference): Identifiers {
  const { addresses, notes = [], container } = raw;
  const inAddresses = addresses.flatMap((address) => toDoiOfAddress(address) ?? []);
  const dois = [...(findDoi(raw.doi) === undefined ? [] : [findDoi(raw.doi)]), ...inAddresses];
  const doi = findDoi(raw.doi) ?? inAddresses.find((found) => !isArxivDoi(found));
  const named = [...dois, ...addresses, ...notes, container].map(findArxiv);
  const arxiv = [parseArxiv(raw.arxiv), ...named].find((found) => found !== undefined);
  const url = addresses.find(
    (address) => isSafeAddress(address) && !isSaid(address, { doi, arxiv }),
  );
  const pdf = raw.pdf !== undefined && isSafeAddress(raw.pdf) ? raw.pdf : undefined;
  return present({ doi, arxiv, isbn: findIsbn(raw.isbn), issn: findIssn(raw.issn), url, pdf });
}

/** Only resolvers' addresses: a publisher's page may name the DOI of another form in its path. */
function toDoiOfAddress(address: string): Text {
  return /^https?:\/\/(?:dx\.)?doi\.org\//iu.test(address) ? findDoi(address) : undefined;
}

/** Whether an address says no more than the DOI or the arXiv id, from which the library makes it itself. */
function isSaid(address: string, { doi, arxiv }: { doi: Text; arxiv: Text }): boolean {
  const found = toDoiOfAddress(address);
  if (found !== undefined) return isArxivDoi(found) || found.toLowerCase() === doi?.toLowerCase();
  return (
    arxiv !== undefined &&
    /^https?:\/\/arxiv\.org\/abs\//iu.test(address) &&
    findArxiv(address) === arxiv
  );
}

function toFacts(raw: RawReference, title: string, identifiers: Identifiers): Facts {
  const { subtitle, published, publisher, institution, series, issue, edition, genre, event } = raw;
  const { arxiv, url } = identifiers;
  const type = findType(raw.type, {
    genre,
    container: raw.container,
    arxiv,
    url,
    event: event?.name,
  });
  const isNamed = arxiv !== undefined && isArchive(raw.container);
  const kept = {
    series: toName(series),
    publisher: isArchive(publisher) ? undefined : toName(publisher),
  };
  return {
    title,
    type,
    ...present({
      ...{ subtitle, published, institution, issue, edition, ...kept },
      container: isNamed ? undefined : raw.container,
      volume: isNamed && raw.volume?.startsWith('abs/') ? undefined : raw.volume,
      pages: toPages(raw.pages),
      number: findArxiv(raw.number) === undefined ? raw.number : undefined,
      event: toEvent(event),
      language: findLanguage(raw.language),
    }),
    ...identifiers,
  };
}

/** A shelf has its name in its address; what has no letter and no digit is no name. */
function toName(text: Text): Text {
  return text !== undefined && toSlug(text) !== '' ? text : undefined;
}

function toPages(pages: Text): Text {
  const joined = pages?.replace(/\s*,\s*/gu, ', ').replace(/\s+-\s+/gu, '-');
  return joined === undefined || /^arXiv:/iu.test(joined) ? undefined : setRangeSign(joined, '–');
}

function toEvent(event: RawReference['event']): MeetingFacts | undefined {
  const { name, place, start, end } = event ?? {};
  if (name === undefined) return undefined;
  const isBackwards = start !== undefined && end !== undefined && end < start;
  return {
    name,
    ...present({ place, start, end: isBackwards || end === start ? undefined : end }),
  };
}

/** What was there and could not be read. */
function remarkOn(raw: RawReference, found: Identifiers): readonly string[] {
  const { doi, isbn, issn, language } = raw;
  const unread: readonly (readonly [name: string, text: Text, isRead: boolean])[] = [
    ['DOI', doi, found.doi !== undefined || findDoi(doi) !== undefined],
    ['ISBN', isbn, found.isbn !== undefined],
    ['ISSN', issn, found.issn !== undefined],
    ['language', language, findLanguage(language) !== undefined],
    ...raw.addresses
      .filter((address) => !isSafeAddress(address))
      .map((address) => ['address', address, false] as const),
  ];
  return unread.flatMap(([name, text, isRead]) =>
    text === undefined || isRead ? [] : [`The ${name} "${text}" is not valid and was left out.`],
  );
}

/** The addresses in texts, each once; a text that should be one and is none stays, so that it can be told. */
export function collectAddresses(texts: readonly Text[]): readonly string[] {
  const found = texts.flatMap((text) => (text === undefined ? [] : [findAddress(text) ?? text]));
  return [...new Set(found)];
}
