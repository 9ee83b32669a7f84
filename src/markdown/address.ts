import { hasSafeSigns, isSafeAddress } from '../schemas/identifiers.ts';

/** The kinds of entries a body can link to; each is also a scheme: `work:some-id`. */
export const ENTRY_KINDS = ['work', 'author', 'topic'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Whether a kind of reference is to an entry of the library. */
export function isEntryKind(kind: ReferenceKind): kind is EntryKind {
  return ENTRY_KINDS.some((name) => name === kind);
}

/**
 * Where an address leads: to an entry, to another path of the site, within the page, to another site or a mailbox;
 * or, which are problems, nowhere a link may lead, or to a place that depends on the page.
 */
export type ReferenceKind = EntryKind | 'site' | 'fragment' | 'outside' | 'unsafe' | 'relative';

export interface Address {
  readonly kind: ReferenceKind;
  /** The id where the kind is that of an entry, else the address as a browser reads it. */
  readonly target: string;
}

/** Tells from an address in a link or an image where it leads. Never throws. */
export function parseAddress(written: string): Address {
  const target = toReadAddress(written);
  const scheme = /^([a-z][a-z\d+.-]*):/iu.exec(target)?.[1];
  if (scheme === undefined) return { kind: kindOfPath(target), target };
  const kind = ENTRY_KINDS.find((name) => name === scheme);
  if (kind) return { kind, target: target.slice(kind.length + 1) };
  return { kind: isOutside(target) ? 'outside' : 'unsafe', target };
}

/** An address as a browser reads it: without tabs and line ends, and without spaces and controls at its ends (URL Standard, 4.4). */
export function toReadAddress(written: string): string {
  return written.replace(/[\t\n\r]/gu, '').replace(/^[\0- ]+|[\0- ]+$/gu, '');
}

function kindOfPath(path: string): ReferenceKind {
  // A browser takes "/\" for "//", after which the name of another host may stand.
  if (path.includes('\\')) return 'unsafe';
  if (path.startsWith('#')) return 'fragment';
  return path.startsWith('/') && !path.startsWith('//') ? 'site' : 'relative';
}

function isOutside(address: string): boolean {
  return isSafeAddress(address) || (/^mailto:./u.test(address) && hasSafeSigns(address));
}
