import * as words from '#words';
import { WORK_TYPES } from '../schemas/work.ts';
import { toSlug } from '../text/slug.ts';
import { yearOf } from './dates.ts';
import type { Work } from './model.ts';
import { byText } from './sorting.ts';

/** What of a work says on which shelves it stands. */
export type Shelved = Pick<Work, 'published' | 'type' | 'publishers' | 'series'>;

/** Works that stand together for one reason, under a name and an address of their own. */
export interface Shelf<T extends Shelved = Work> {
  readonly slug: string;
  readonly name: string;
  /** Newest first. */
  readonly works: readonly T[];
}

/** The shelf of works without a date. */
export const UNDATED_SLUG = 'undated';

/** Newest year first, the undated last. */
export function shelveByYear<T extends Shelved>(works: readonly T[]): readonly Shelf<T>[] {
  const groups = Map.groupBy(works, ({ published }) => yearOf(published) ?? UNDATED_SLUG);
  return [...groups]
    .map(([year, group]) => ({
      slug: year,
      name: year === UNDATED_SLUG ? words.undated : String(Number(year)),
      works: group,
    }))
    .sort(
      (a, b) =>
        Number(a.slug === UNDATED_SLUG) - Number(b.slug === UNDATED_SLUG) || byText(b.slug, a.slug),
    );
}

/** In the order of the list of types; types without works are left out. */
export function shelveByType<T extends Shelved>(works: readonly T[]): readonly Shelf<T>[] {
  const groups = Map.groupBy(works, ({ type }) => type);
  return WORK_TYPES.flatMap((type) => {
    const group = groups.get(type);
    return group ? [{ slug: type, name: words.types[type].many, works: group }] : [];
  });
}

/** Publishers by name. */
export function shelveByPublisher<T extends Shelved>(works: readonly T[]): readonly Shelf<T>[] {
  return shelveByName(works, ({ publishers }) => publishers);
}

/** Publishers as a list, however an entry names them. */
export function toPublishers(named: string | readonly string[] | undefined): readonly string[] {
  return named === undefined ? [] : [named].flat();
}

/** Series by name. */
export function shelveBySeries<T extends Shelved>(works: readonly T[]): readonly Shelf<T>[] {
  return shelveByName(works, ({ series }) => (series === undefined ? [] : [series]));
}

/** Spellings that come to the same address share a shelf, under the spelling that most works have. */
function shelveByName<T extends Shelved>(
  works: readonly T[],
  toNames: (work: T) => readonly string[],
): readonly Shelf<T>[] {
  const named = works.flatMap((work) => toNames(work).map((name) => ({ name, work })));
  return [...Map.groupBy(named, ({ name }) => toSlug(name))]
    .map(([slug, group]) => ({
      slug,
      name: mostFrequent(group.map(({ name }) => name)),
      works: [...new Set(group.map(({ work }) => work))],
    }))
    .sort((a, b) => byText(a.name, b.name));
}

function mostFrequent(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)];
  counts.sort(([a, left], [b, right]) => right.length - left.length || byText(a, b));
  return counts[0]?.[0] ?? '';
}
