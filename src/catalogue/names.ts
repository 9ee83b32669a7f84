import * as words from '#content-words';
import type { AuthorData } from '../schemas/author.ts';
import { fold } from '../text/fold.ts';
import type { Contribution, Work } from './model.ts';
import { yearOf } from './dates.ts';

type Name = Pick<AuthorData, 'name' | 'given' | 'family' | 'particle' | 'suffix'>;

/** "Beauvoir, Simone de" and "King, Martin Luther, Jr."; a name without a family part stays as it is. */
export function toSortName({ name, given, family, particle, suffix }: Name): string {
  if (family === undefined) return name;
  const first = [given, particle].filter((part) => part !== undefined).join(' ');
  return [family, first, suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

/** What stands for an author in a short citation: "de Beauvoir", or the whole name of an organisation. */
export function toCitedName({ name, family, particle }: Name): string {
  if (family === undefined) return name;
  return particle === undefined ? family : `${particle} ${family}`;
}

/** The letter under which an author stands in an index: A to Z, or "#" for every other sign. */
export function toIndexLetter(sortName: string): string {
  const first = fold(sortName).charAt(0).toUpperCase();
  return /^[A-Z]$/u.test(first) ? first : '#';
}

/** The authors of a work; its editors where nobody signs as author. */
export function principalContributions(work: Work): readonly Contribution[] {
  const authors = work.contributions.filter(({ role }) => role === 'author');
  return authors.length > 0 ? authors : work.contributions;
}

/** "Bucknall et al. 2025", "Lemon and Jardine 2025", "Ding n.d.": how a work is named in running text. */
export function toCitationLabel(work: Work): string {
  const names = principalContributions(work).map(({ author }) => toCitedName(author));
  const [first, second] = names;
  const year = yearOf(work.published) ?? words.noYear;
  if (first === undefined) return `${work.title} ${year}`;
  if (work.moreAuthors !== undefined || names.length > 2) {
    return `${words.manyNames(first)} ${year}`;
  }
  return second === undefined ? `${first} ${year}` : `${words.twoNames(first, second)} ${year}`;
}
