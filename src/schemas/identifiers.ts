import { z } from 'zod';
import { LONGEST_ADDRESS } from './limits.ts';
import type { ProblemCode } from './problem.ts';

/** DOI: prefix 10.NNNN, slash, anything that can be seen and is no space (DOI Handbook 2.2). */
const DOI = /^10\.\d{4,9}\/[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]+$/u;
/** arXiv: YYMM.NNNN or YYMM.NNNNN since April 2007, archive/YYMMNNN before; no version. */
const ARXIV = /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/u;
const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/u;
const ROR = /^0[a-hj-km-np-tv-z\d]{6}\d{2}$/u;
const ISSN = /^\d{4}-\d{3}[\dX]$/u;

/** ISO 7064 MOD 11-2, the check of ORCID: the last of 16 signs is given by the 15 before it. */
export function isOrcid(text: string): boolean {
  if (!ORCID.test(text)) return false;
  const digits = text.replaceAll('-', '');
  const total = [...digits.slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.endsWith(check === 10 ? 'X' : String(check));
}

/** ISBN-10 (weights 10 to 1, modulo 11) or ISBN-13 (weights 1 and 3, modulo 10); hyphens are free. */
export function isIsbn(text: string): boolean {
  const digits = text.replace(/[-\s]/gu, '');
  if (/^\d{9}[\dX]$/u.test(digits)) return weigh(digits, (place) => 10 - place) % 11 === 0;
  if (/^97[89]\d{10}$/u.test(digits)) return weigh(digits, (p) => (p % 2 ? 3 : 1)) % 10 === 0;
  return false;
}

/** ISSN: weights 8 to 1, modulo 11 (ISO 3297). */
export function isIssn(text: string): boolean {
  return ISSN.test(text) && weigh(text.replace('-', ''), (place) => 8 - place) % 11 === 0;
}

function weigh(digits: string, weight: (place: number) => number): number {
  const value = (digit: string): number => (digit === 'X' ? 10 : Number(digit));
  return [...digits].reduce((sum, digit, place) => sum + value(digit) * weight(place), 0);
}

/** Signs that end an attribute, that cannot be seen, or that reorder what stands beside them. */
const UNSAFE_SIGNS = /[\s<>"`\\\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Whether an address of any scheme is short enough, and made of signs that a link may show and carry. */
export function hasSafeSigns(address: string): boolean {
  return address.length <= LONGEST_ADDRESS && !UNSAFE_SIGNS.test(address);
}

/** An address that a link may safely carry: absolute, http or https, of safe signs, without a password in it. */
export function isSafeAddress(text: string): boolean {
  if (!/^https?:\/\//iu.test(text) || !hasSafeSigns(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '';
}

/** Strips what people copy along with an identifier: the resolver's address, a scheme, a version. */
const bare = {
  doi: (text: string) => text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, ''),
  arxiv: (text: string) =>
    text.replace(/^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)/iu, '').replace(/v\d+$/u, ''),
  orcid: (text: string) => text.replace(/^https?:\/\/orcid\.org\//iu, ''),
};

function identifier(
  name: string,
  isValid: (text: string) => boolean,
  suggest: (text: string) => string,
) {
  return z.string({ error: `${name} must be text; put it in quotes` }).check((context) => {
    const text = context.value;
    if (text.length > LONGEST_ADDRESS) {
      context.issues.push(tooLong(text, name, 'invalid-identifier'));
      return;
    }
    if (isValid(text)) return;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `"${text}" is not a valid ${name}`,
      params: { code: 'invalid-identifier', suggestion: suggest(text) },
    });
  });
}

function bareOr(clean: (text: string) => string, isValid: (text: string) => boolean, form: string) {
  return (text: string): string => {
    const stripped = clean(text.trim());
    return stripped !== text && isValid(stripped) ? `Write it bare: ${stripped}` : form;
  };
}

const isDoi = (text: string): boolean => DOI.test(text);
const isArxiv = (text: string): boolean => ARXIV.test(text);
const isRor = (text: string): boolean => ROR.test(text);

const BARE = {
  doi: [bare.doi, isDoi],
  arxiv: [bare.arxiv, isArxiv],
  orcid: [bare.orcid, isOrcid],
  ror: [(text: string) => text.replace(/^https?:\/\/ror\.org\//iu, ''), isRor],
} as const;

/** Identifiers that are kept bare, and that people copy as an address. */
export type BareIdentifier = keyof typeof BARE;

/** The identifier within what was copied: an address of it, or with its name before it. Undefined where there is none. */
export function toBare(kind: BareIdentifier, text: string): string | undefined {
  const [strip, isValid] = BARE[kind];
  const stripped = strip(text.trim());
  return isValid(stripped) ? stripped : undefined;
}

export const doi = identifier(
  'DOI',
  isDoi,
  bareOr(bare.doi, isDoi, 'A DOI looks like 10.1145/3715275.3732201.'),
);
export const arxiv = identifier(
  'arXiv id',
  isArxiv,
  bareOr(
    bare.arxiv,
    isArxiv,
    'An arXiv id looks like "2504.12914" (in quotes, without a version).',
  ),
);
export const orcid = identifier(
  'ORCID',
  isOrcid,
  bareOr(
    bare.orcid,
    isOrcid,
    'Four groups of four such as 0000-0002-1825-0097; the last sign checks the others.',
  ),
);
export const isbn = identifier(
  'ISBN',
  isIsbn,
  () => 'Check the digits: the last one is computed from the others.',
);
export const issn = identifier(
  'ISSN',
  isIssn,
  () => 'Eight digits such as 2049-3630; the last one checks the others.',
);
export const ror = identifier(
  'ROR id',
  isRor,
  () => 'Nine signs such as 04jqj7p05, without the address.',
);

/** What is longer is not quoted: it would fill the report. */
function tooLong(input: string, name: string, code: ProblemCode) {
  return {
    code: 'custom' as const,
    input,
    message: `the ${name} is longer than ${LONGEST_ADDRESS.toLocaleString('en')} signs`,
    params: { code, suggestion: 'Find a shorter one, or remove the key.' },
  };
}

export const address = z.string({ error: 'an address must be text' }).check((context) => {
  if (context.value.length > LONGEST_ADDRESS) {
    context.issues.push(tooLong(context.value, 'address', 'unsafe-address'));
    return;
  }
  if (isSafeAddress(context.value)) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: `"${context.value}" is not an address that can be linked safely`,
    params: {
      code: 'unsafe-address',
      suggestion: 'Write the whole address, beginning with https://.',
    },
  });
});
