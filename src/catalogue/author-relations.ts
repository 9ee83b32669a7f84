import type { Author, Coauthor, Work } from './model.ts';
import { bySortName } from './sorting.ts';

/** Works by author, in the order of the list given. */
export function groupByAuthor(works: readonly Work[]): ReadonlyMap<Author, readonly Work[]> {
  const groups = new Map<Author, Work[]>();
  for (const work of works) {
    for (const author of new Set(work.contributions.map((contribution) => contribution.author))) {
      const group = groups.get(author);
      if (group) group.push(work);
      else groups.set(author, [work]);
    }
  }
  return groups;
}

/** Who else signs these works, most works together first. */
export function countCoauthors(author: Author, works: readonly Work[]): readonly Coauthor[] {
  const counts = new Map<Author, number>();
  for (const { contributions } of works) {
    for (const other of new Set(contributions.map((contribution) => contribution.author))) {
      if (other !== author) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([other, together]) => ({ author: other, together }))
    .sort((a, b) => b.together - a.together || bySortName(a.author, b.author));
}
