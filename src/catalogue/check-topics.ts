import type { Entry } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { problemAt } from './entries.ts';
import type { Entries } from './entries.ts';

/** Topics that are, by way of their parents, narrower than themselves. Each circle is reported once, at its first id. */
export function checkTopicCycles(entries: Entries): Problem[] {
  const parents = new Map(entries.topics.map(({ id, data }) => [id, data.parent]));
  return entries.topics.flatMap((entry): Problem[] => {
    const circle = findCircle(entry, parents);
    if (circle?.toSorted()[0] !== entry.id) return [];
    const path = [...circle, entry.id].map((id) => `"${id}"`).join(' → ');
    const message = `the topics go round in a circle: ${path}`;
    return [problemAt(entry, ['parent'], 'topic-cycle', message, 'Remove one of these parents.')];
  });
}

function findCircle(
  entry: Entry<'topic'>,
  parents: ReadonlyMap<string, string | undefined>,
): string[] | undefined {
  const path = [entry.id];
  for (let id = entry.data.parent; id !== undefined; id = parents.get(id)) {
    if (id === entry.id) return path;
    // Another circle further up: it is reported where it stands.
    if (path.includes(id)) return undefined;
    path.push(id);
  }
  return undefined;
}
