import * as words from '#words';

/** How many follow those who are named; true where more do, and nobody knows how many. */
export type Rest = number | true;

/** "512 bytes", "93 kB", "1.2 MB": decimal units, as hosts and browsers count downloads. */
export function toSize(bytes: number): string {
  if (bytes < 1000) return words.bytes(bytes);
  if (bytes < 999_500) return words.kilobytes(Math.round(bytes / 1000));
  return words.megabytes(bytes / 1_000_000);
}

/** "a", "a and b", "a, b and c": for messages to whoever keeps the library, which are English. */
export function toSeries(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A text cut at a word, for descriptions of at most so many characters. */
export function toExcerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.–—]+$/u, '')}…`;
}
