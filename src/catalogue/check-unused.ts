import type { Entry } from '../schemas/entry.ts';
import type { Problem, ProblemCode } from '../schemas/problem.ts';
import { problemAt, publishedWorks, topicsOf } from './entries.ts';
import type { Entries } from './entries.ts';

/** Authors who signed nothing that is published here, and topics under which nothing published stands. */
export function checkUnused(entries: Entries): Problem[] {
  const { works, authors, topics } = entries;
  const published = publishedWorks(entries);
  const parents = new Map(topics.map(({ id, data }) => [id, data.parent]));
  const signers = (list: readonly Entry<'work'>[]): ReadonlySet<string> =>
    new Set(list.flatMap(({ data }) => data.authors.map(({ author }) => author)));
  const filed = (list: readonly Entry<'work'>[]): ReadonlySet<string> =>
    new Set(list.flatMap((work) => [...topicsOf(work, parents)]));
  return [
    ...warnUnless(authors, signers(published), signers(works), 'author-without-work', 'author'),
    ...warnUnless(topics, filed(published), filed(works), 'topic-without-work', 'topic'),
  ];
}

const REMOVE = 'Name it in a work, or remove the file.';
const PUBLISH = 'Its page shows no work: publish a draft, or take the file out until then.';

/** @param drafted what all works name, drafts among them */
function warnUnless(
  list: readonly (Entry<'author'> | Entry<'topic'>)[],
  used: ReadonlySet<string>,
  drafted: ReadonlySet<string>,
  code: ProblemCode,
  noun: string,
): Problem[] {
  return list
    .filter(({ id, isWhole }) => isWhole && !used.has(id))
    .map((entry) => {
      const isDrafted = drafted.has(entry.id);
      const message = `${isDrafted ? 'only drafts name' : 'no work names'} this ${noun}`;
      return problemAt(entry, [], code, message, isDrafted ? PUBLISH : REMOVE, 'warning');
    });
}
