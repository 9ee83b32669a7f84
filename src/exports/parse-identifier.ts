import { ID, ID_FORM } from '../text/id.ts';

/** What a text was understood as; values are in one form, so that equal things compare equal. */
export interface Identifier {
  readonly kind:
    'doi' | 'arxiv' | 'isbn' | 'orcid' | 'address' | 'work' | 'author' | 'topic' | 'id' | 'key';
  readonly value: string;
}

type Reader = (text: string) => Identifier | undefined;

/** The most telling form comes first. */
const READERS: readonly Reader[] = [
  readEntry,
  readDoi,
  readArxiv,
  readIsbn,
  readOrcid,
  readAddress,
  readId,
  readKey,
];

/**
 * Understands an identifier as people copy it: a DOI, bare, with `doi:` or as an address; an arXiv id likewise, with or
 * without a version; an ISBN of 10 or 13 digits with or without hyphens; an ORCID iD; an id of this library, bare or
 * with its kind (`work:id`, `works/id`); a citation key, also as Markdown and LaTeX cite by it (`@key`, `\\cite{key}`);
 * any other address. Undefined where the text is none of these, or is far too long for one. Nothing is looked up, and
 * check digits are not checked.
 */
export function parseIdentifier(text: string): Identifier | undefined {
  const cleaned = toCleaned(text);
  for (const read of READERS) {
    const identifier = read(cleaned);
    if (identifier) return identifier;
  }
  return undefined;
}

/**
 * All that a text may mean, likeliest first: what it is as a whole; a DOI within an address, as publishers' pages have
 * it; an address without its query; an id of this library that looks like a number of another kind; a citation key that looks like an id.
 */
export function listReadings(text: string): readonly Identifier[] {
  const cleaned = toCleaned(text);
  const whole = parseIdentifier(text);
  const inAddress = whole?.kind === 'address' ? [...findDois(cleaned), ...findPlain(whole)] : [];
  const readings = [whole, ...inAddress, readId(cleaned), readKey(cleaned)].flatMap(
    (reading) => reading ?? [],
  );
  const isFirst = ({ kind, value }: Identifier, index: number): boolean =>
    readings.findIndex((other) => other.kind === kind && other.value === value) === index;
  return readings.filter(isFirst);
}

/** No identifier is longer, in characters; reading what is would only cost time. */
const MOST_SIGNS = 2048;

/** Takes off what comes along from a sentence: spaces, quotes, a full stop, a bracket that was opened before. */
function toCleaned(text: string): string {
  if (text.length > MOST_SIGNS) return '';
  let cleaned = text
    .toWellFormed()
    .normalize('NFC')
    .trim()
    .replace(/^[<"'“‘„«([]+/u, '');
  while (endsLoosely(cleaned)) cleaned = cleaned.slice(0, -1);
  return cleaned;
}

function endsLoosely(text: string): boolean {
  if (/[>"'”’»“.,;:!?…]$/u.test(text)) return true;
  const count = (sign: string): number => text.split(sign).length;
  if (text.endsWith(')')) return count(')') > count('(');
  return text.endsWith(']') && count(']') > count('[');
}

/** The part in brackets of a pattern that the whole text must match. */
function findPart(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[1];
}

const ENTRY = new RegExp(`^/?(work|author|topic)s?[:/](${ID_FORM})/?$`, 'iu');

function readEntry(text: string): Identifier | undefined {
  const match = ENTRY.exec(text);
  const value = match?.[2]?.toLowerCase();
  const kind = (['work', 'author', 'topic'] as const).find(
    (name) => name === match?.[1]?.toLowerCase(),
  );
  return kind && value !== undefined ? { kind, value } : undefined;
}

const RESOLVED =
  /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(?:doi:)?(10\.\d{4,9}(?:\/|%2F)[^\s?#]+)/iu;
const BARE = /^(?:(?:info:|urn:)?doi(?:[:/]\s*|\s+))?(10\.\d{4,9}\/\S+)$/iu;
/** Bare, but escaped as for an address: a whole DOI is, where its slash is. */
const ESCAPED = /^(?:doi:\s*)?(10\.\d{4,9}%2F[^\s?#]+)$/iu;

function readDoi(text: string): Identifier | undefined {
  const escaped = findPart(RESOLVED, text) ?? findPart(ESCAPED, text);
  const written = escaped === undefined ? findPart(BARE, text) : toDecoded(escaped);
  return written === undefined ? undefined : toDoi(written);
}

/** DOIs do not tell capitals from small letters. Those that arXiv gives its preprints are arXiv ids. */
function toDoi(written: string): Identifier {
  const value = written.toLowerCase();
  const preprint = findPart(/^10\.48550\/arxiv\.(.+)$/u, value);
  return (preprint === undefined ? undefined : readArxiv(preprint)) ?? { kind: 'doi', value };
}

function toDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ARXIV =
  /^(?:arxiv(?::\s*|\s+)|(?:https?:\/\/)?(?:[a-z0-9-]+\.)*arxiv\.org\/(?:abs|pdf|html|format|e-print|src)\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?(?:[?#].*)?$/iu;

/** Old ids may name a subject class within their archive, which says nothing: math.GT/0309136 is math/0309136. */
function readArxiv(text: string): Identifier | undefined {
  const id = findPart(ARXIV, text)?.toLowerCase();
  return id === undefined
    ? undefined
    : { kind: 'arxiv', value: id.replace(/^([a-z-]+)\.[a-z]{2}\//u, '$1/') };
}

/** Always with 13 digits. */
function readIsbn(text: string): Identifier | undefined {
  const written = findPart(
    /^(?:urn:)?(?:isbn(?:-1[03])?:?\s*)?(\d[\d\s\-‐‑–]{8,15}[\dX])$/iu,
    text,
  );
  const digits = written?.replace(/[^\dX]/giu, '').toUpperCase() ?? '';
  if (/^97[89]\d{10}$/u.test(digits)) return { kind: 'isbn', value: digits };
  return /^\d{9}[\dX]$/u.test(digits) ? { kind: 'isbn', value: toIsbn13(digits) } : undefined;
}

/** An ISBN-10 under the prefix 978, with its new check digit (weights 1 and 3, modulo 10). */
function toIsbn13(isbn10: string): string {
  const digits = `978${isbn10.slice(0, 9)}`;
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}

function readOrcid(text: string): Identifier | undefined {
  const value = findPart(
    /^(?:orcid:\s*|(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/iu,
    text,
  );
  return value === undefined ? undefined : { kind: 'orcid', value: value.toUpperCase() };
}

/** Parameters that say where a reader came from, not where to go. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|_hs(?:enc|mi))$/iu;

/**
 * An address without what makes no difference: scheme, `www.`, the closing slash, the fragment, marks of tracking, the
 * order of parameters.
 */
function readAddress(text: string): Identifier | undefined {
  if (!/^(?:https?:\/\/|\/\/|www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/)/iu.test(text))
    return undefined;
  const absolute = `https://${text.replace(/^(?:https?:)?\/\//iu, '')}`;
  if (!URL.canParse(absolute)) return undefined;
  const { host, pathname, searchParams } = new URL(absolute);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size === 0 ? '' : `?${searchParams.toString()}`;
  const path = pathname.replace(/\/+$/u, '');
  return { kind: 'address', value: `${host.replace(/^www\./u, '')}${path}${query}` };
}

function readId(text: string): Identifier | undefined {
  const value = text.toLowerCase();
  return ID.test(value) ? { kind: 'id', value } : undefined;
}

/**
 * A key, also as pandoc's Markdown or LaTeX cites by it. Keys are the same in capitals and small letters. What begins
 * like an identifier of another kind is a broken one of those.
 */
const KEY =
  /^(?:@|\\[a-z]*cite[a-z]*\*?\{)?((?!(?:doi|arxiv|isbn|orcid|urn|info|https?|mailto):)[a-z0-9:_-]+)\}?$/iu;

function readKey(text: string): Identifier | undefined {
  const value = findPart(KEY, text)?.toLowerCase();
  return value === undefined ? undefined : { kind: 'key', value };
}

/** An address without its query, which may say in what language or form the page is wanted. */
function findPlain({ kind, value }: Identifier): readonly Identifier[] {
  const [plain = '', query] = value.split('?');
  return query === undefined ? [] : [{ kind, value: plain.replace(/\/+$/u, '') }];
}

/** The DOI in the path of a publisher's page, also without what says which view of the work it is. */
function findDois(address: string): readonly Identifier[] {
  const written = findPart(/\/(10\.\d{4,9}\/[^\s?#]+)/u, toDecoded(address));
  if (written === undefined) return [];
  const plain = written.replace(
    /(?:\/(?:full|pdf|epdf|abstract|html|meta|summary)|\.pdf|\.html?|\/)+$/iu,
    '',
  );
  return [toDoi(written), toDoi(plain)];
}
