import { fold } from './fold.ts';

/**
 * Turns a name into a piece of an address: lower-case letters and digits joined by hyphens.
 * Letters outside ASCII that have no plain spelling are kept, for a name without any Latin letter must still get an address.
 */
export function toSlug(name: string): string {
  return fold(name)
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
