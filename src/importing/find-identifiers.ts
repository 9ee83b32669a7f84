import { arxiv, doi, isIsbn, isIssn, isOrcid, isSafeAddress } from '../schemas/identifiers.ts';

/**
 * A DOI in running text or in an address; it ends at a space, a quote or an angle bracket. A SICI in it holds a pair of
 * those itself, around page and title code: `10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O`.
 */
const DOI = /\b10\.\d{4,9}\/(?:[^\s"<>{}]|<[\dA-Z]+:[^\s"<>{}]*>)+/u;
const ARXIV_ID = String.raw`(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Za-z]{2})?\/\d{7})(?:v\d+)?`;
const ARXIV_BEFORE = String.raw`(?:arxiv\.org\/(?:abs|pdf|html)\/|10\.48550\/arxiv\.|arxiv\s*:\s*|\babs\/)`;
const ARXIV_NAMED = new RegExp(`${ARXIV_BEFORE}${ARXIV_ID}(?!\\d)`, 'iu');
const ARXIV_BARE = new RegExp(`^${ARXIV_ID}$`, 'u');

/** The DOI in a text, bare; undefined where there is none. Small and capital letters stay as they are. */
export function findDoi(text: string | undefined): string | undefined {
  const found = DOI.exec(toUnescaped(text ?? ''))?.[0];
  const value = found === undefined ? undefined : dropTail(found);
  return value !== undefined && doi.safeParse(value).success ? value : undefined;
}

/** What a sentence leaves at the end: a full stop, a comma, a bracket that was opened before the DOI. */
function dropTail(found: string): string {
  const text = found.replace(/[.,;:]+$/u, '');
  const count = (sign: string): number => text.split(sign).length;
  return text.endsWith(')') && count(')') > count('(') ? dropTail(text.slice(0, -1)) : text;
}

function toUnescaped(text: string): string {
  if (!/doi\.org\/\S*%/iu.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The arXiv id that a text names as such ("arXiv:2504.12914v2", an address or a DOI of arXiv), without its version. */
export function findArxiv(text: string | undefined): string | undefined {
  return toValidArxiv(ARXIV_NAMED.exec(text ?? '')?.[1]);
}

/** The arXiv id in a field that is there for it: alone, or named as `findArxiv` reads it. */
export function parseArxiv(text: string | undefined): string | undefined {
  return toValidArxiv(ARXIV_BARE.exec(text?.trim() ?? '')?.[1]) ?? findArxiv(text);
}

function toValidArxiv(id: string | undefined): string | undefined {
  return id !== undefined && arxiv.safeParse(id).success ? id : undefined;
}

/** Whether a DOI is one that arXiv gives its preprints. */
export function isArxivDoi(text: string): boolean {
  return /^10\.48550\/arxiv\./iu.test(text);
}

/** The first of the ISBNs in a text whose check digit is right, as it is written. */
export function findIsbn(text: string | undefined): string | undefined {
  const found = (text ?? '').match(/(?<![\d-])(?:\d[\s-]?){9,12}[\dXx](?![\d-])/gu) ?? [];
  return found.map((isbn) => isbn.trim().toUpperCase()).find(isIsbn);
}

/** The nine digits that an ISBN-10 and its ISBN-13 have in common; those with the prefix 979 have no ISBN-10. */
export function toIsbnKey(isbn: string): string {
  const digits = isbn.replace(/[^\dX]/giu, '');
  return digits.replace(/^978(?=\d{10}$)/u, '').slice(0, -1);
}

/** The first of the ISSNs in a text whose check digit is right, as 2049-3630. */
export function findIssn(text: string | undefined): string | undefined {
  const found = (text ?? '').match(/(?<![\d-])\d{4}[-‐–]?\d{3}[\dXx](?![\d-])/gu) ?? [];
  return found
    .map((issn) => issn.toUpperCase().replace(/^(\d{4}).?(\d{3}.)$/u, '$1-$2'))
    .find(isIssn);
}

/** The ORCID iD in a text, bare. */
export function findOrcid(text: string | undefined): string | undefined {
  const found = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/iu.exec(text ?? '')?.[0].toUpperCase();
  return found !== undefined && isOrcid(found) ? found : undefined;
}

/** The first address in a text that may be linked safely. */
export function findAddress(text: string | undefined): string | undefined {
  const found = (text ?? '').match(/https?:\/\/[^\s<>"`\\{}]+/giu) ?? [];
  return found.find(isSafeAddress);
}
