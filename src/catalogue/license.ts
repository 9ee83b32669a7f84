import { isSafeAddress } from '../schemas/identifiers.ts';

/** Identifiers of the SPDX list mostly end in a version; these well-known ones do not. */
const UNNUMBERED =
  /^(?:0BSD|blessing|Beerware|CC-PDDC|FSFAP|ISC|JSON|MIT|MIT-0|NCSA|NLPL|Unlicense|WTFPL|Zlib)$/u;
const NUMBERED = /^[A-Za-z][A-Za-z0-9.+]*(?:-[A-Za-z0-9.+]+)*$/u;

/**
 * The address of a licence that an entry names by SPDX identifier or by address;
 * undefined where it is named in words only.
 */
export function findLicenseUrl(license: string | undefined): string | undefined {
  if (license === undefined) return undefined;
  if (isSafeAddress(license)) return license;
  const creative = parseCreative(license);
  if (creative) {
    return `https://creativecommons.org/licenses/${creative.terms.toLowerCase()}/${creative.version}/`;
  }
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return isSpdx(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}

/** A licence as a reader knows it: "CC BY 4.0" for `CC-BY-4.0`; others are named as they are. */
export function toLicenseName(license: string): string {
  const creative = parseCreative(license);
  return creative ? `CC ${creative.terms} ${creative.version}` : license;
}

function parseCreative(license: string): { terms: string; version: string } | undefined {
  const [, terms, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/u.exec(license) ?? [];
  return terms === undefined || version === undefined ? undefined : { terms, version };
}

/** A single word, such as "Proprietary", looks like an identifier and is none. */
function isSpdx(license: string): boolean {
  return UNNUMBERED.test(license) || (NUMBERED.test(license) && /-\S*\d/u.test(license));
}
