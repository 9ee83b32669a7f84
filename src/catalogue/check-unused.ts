import type { Entry } from '../schemas/entry.ts';
import type { Problem, ProblemCode } from '../schemas/problem.ts';
import { problemAt } from './entries.ts';
import type { Entries } from './entries.ts';

/** Authors who signed nothing here, and topics under which nothing stands. */
export function checkUnused({ works, authors, topics }: Entries): Problem[] {
  const signed = new Set(works.flatMap(({ data }) => data.authors.map(({ author }) => author)));
  const parents = new Map(topics.map(({ id, data }) => [id, data.parent]));
  const filed = new Set<string>();
  for (const { data } of works) for (const topic of data.topics) addAncestry(topic, parents, filed);
  return [
    ...warnUnless(authors, signed, 'author-without-work', 'author'),
    ...warnUnless(topics, filed, 'topic-without-work', 'topic'),
  ];
}

/** A work under a topic stands under all wider ones too. Stops at what is known, so that a circle ends. */
function addAncestry(
  topic: string,
  parents: ReadonlyMap<string, string | undefined>,
  filed: Set<string>,
): void {
  for (
    let id: string | undefined = topic;
    id !== undefined && !filed.has(id);
    id = parents.get(id)
  ) {
    filed.add(id);
  }
}

function warnUnless(
  list: readonly (Entry<'author'> | Entry<'topic'>)[],
  used: ReadonlySet<string>,
  code: ProblemCode,
  noun: string,
): Problem[] {
  return list
    .filter(({ id, isWhole }) => isWhole && !used.has(id))
    .map((entry) =>
      problemAt(
        entry,
        [],
        code,
        `no work names this ${noun}`,
        'Name it in a work, or remove the file.',
        'warning',
      ),
    );
}
