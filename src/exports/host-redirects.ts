import { listFormerAddresses } from '../catalogue/former-addresses.ts';
import type { Publication } from './publication.ts';

/** An address that an entry had, and where it stands now. */
export interface Redirect {
  /** Site paths, with the base. */
  readonly from: string;
  readonly to: string;
}

/** What a host may answer for pages that have moved. Where none does, the pages there lead on. */
export function listRedirects({
  catalogue,
  links,
}: Pick<Publication, 'catalogue' | 'links'>): readonly Redirect[] {
  return listFormerAddresses(catalogue).map(({ kind, formerId, id }) => ({
    from: links[kind](formerId),
    to: links[kind](id),
  }));
}

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read.
 * @param isForced whether files at the old addresses stand in the way: Netlify then wants an exclamation mark, which
 *   Cloudflare refuses
 */
export function toRedirectsFile(redirects: readonly Redirect[], isForced: boolean): string {
  const status = isForced ? '301!' : '301';
  return redirects.map(({ from, to }) => `${from} ${to} ${status}\n`).join('');
}
