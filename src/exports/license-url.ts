const SPDX = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/u;

/**
 * The address of a licence that an entry names by SPDX identifier or by address;
 * undefined where it is named in words only.
 */
export function findLicenseUrl(license: string | undefined): string | undefined {
  if (license === undefined) return undefined;
  if (/^https?:\/\//u.test(license)) return license;
  const creative = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/u.exec(license);
  if (creative) {
    const [, terms = '', version = ''] = creative;
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  }
  if (license === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return SPDX.test(license) ? `https://spdx.org/licenses/${license}.html` : undefined;
}
