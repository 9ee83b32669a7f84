import type { Contribution, Work } from '../catalogue/model.ts';
import { principalContributions } from '../catalogue/names.ts';
import { byText, byTitle } from '../catalogue/sorting.ts';
import { toNameParts } from './name-parts.ts';
import type { AlphabeticalOrder } from './reference-orders.ts';

/** What a work is sorted by: its names one by one, or the beginning of its citation where nobody signs. */
interface Reference {
  readonly work: Work;
  readonly names: readonly string[];
}

/**
 * Works as a list of references has them. Names are compared one by one, and a list that another goes on from stands
 * first ("nothing before something"), as the styles' manuals ask.
 * @param print the words of a work's citation, which count where it has no names
 */
export function sortReferences(
  works: readonly Work[],
  order: AlphabeticalOrder,
  print: (work: Work) => string,
): readonly Work[] {
  return works
    .map((work) => ({ work, names: toNames(work, order, print) }))
    .sort((a, b) => byNames(a, b) || byRest(a.work, b.work, order))
    .map(({ work }) => work);
}

function toNames(
  work: Work,
  order: AlphabeticalOrder,
  print: (work: Work) => string,
): readonly string[] {
  const names = principalContributions(work).map((contribution) =>
    toSortedName(contribution, order),
  );
  return names.length > 0 ? names : [toBareOpening(print(work))];
}

function toSortedName(contribution: Contribution, { particle }: AlphabeticalOrder): string {
  const parts = toNameParts(contribution);
  if ('literal' in parts) return toBareOpening(parts.literal);
  const isFirst = particle === 'counts';
  const family = [isFirst ? parts.particle : undefined, parts.family];
  const given = [parts.given, isFirst ? undefined : parts.particle, parts.suffix];
  const join = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');
  return `${join(family)}, ${join(given)}`;
}

/** Neither an article nor a quotation mark counts. */
function toBareOpening(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+/iu, '');
}

function byNames(a: Reference, b: Reference): number {
  const places = Math.min(a.names.length, b.names.length);
  for (let place = 0; place < places; place += 1) {
    const difference = byText(a.names[place] ?? '', b.names[place] ?? '');
    if (difference !== 0) return difference;
  }
  return a.names.length - b.names.length;
}

function byRest(a: Work, b: Work, { then, undated }: AlphabeticalOrder): number {
  return then === 'title' ? byTitle(a, b) : byDate(a, b, undated) || byTitle(a, b);
}

/** Oldest first; of two dates in one year the less precise comes first. */
function byDate(a: Work, b: Work, undated: AlphabeticalOrder['undated']): number {
  const absent = undated === 'first' ? '' : '\uFFFF';
  const [left, right] = [a.published ?? absent, b.published ?? absent];
  return left < right ? -1 : Number(left > right);
}
