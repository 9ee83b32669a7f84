/**
 * Eight hexadecimal digits that change with the text: FNV-1a, 32 bits, over its UTF-16 units.
 * It tells one version of a file from the next and guards nothing.
 */
export function toContentHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
