/** A number from 0 to 2³² − 1 that changes with the bytes: FNV-1a, 32 bits. */
export function hashBytes(bytes: Uint8Array, start = 0x811c9dc5): number {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * Eight hexadecimal digits that change with what the parts hold.
 * They tell one version of a file from the next and guard nothing.
 */
export function toContentHash(parts: readonly Uint8Array[]): string {
  const hash = parts.reduce((start, part) => hashBytes(part, start), hashBytes(new Uint8Array()));
  return hash.toString(16).padStart(8, '0');
}
