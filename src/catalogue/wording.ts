/** "1 work", "3 works", "10,000 works". */
export function toCount(number: number, one: string, many?: string): string {
  const { figure, noun } = toCountParts(number, one, many);
  return `${figure} ${noun}`;
}

/** The same in its two parts, where they are not shown alike. */
export function toCountParts(
  number: number,
  one: string,
  many = `${one}s`,
): { readonly figure: string; readonly noun: string } {
  return { figure: number.toLocaleString('en'), noun: number === 1 ? one : many };
}

/** How many follow those who are named; true where more do, and nobody knows how many. */
export type Rest = number | true;

/** "and 19 more", "and others". */
export function toRestText(rest: Rest): string {
  return rest === true ? 'and others' : `and ${rest.toLocaleString('en')} more`;
}

/** "512 bytes", "93 kB", "1.2 MB": decimal units, as hosts and browsers count downloads. */
export function toSize(bytes: number): string {
  if (bytes < 1000) return toCount(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000).toString()} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "a", "a and b", "a, b and c". */
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
