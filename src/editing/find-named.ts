import type { Entry } from '../schemas/entry.ts';
import { fold } from '../text/fold.ts';
import { findNearest } from '../text/suggest.ts';

type Nameable = Entry<'author'> | Entry<'topic'>;

/** The id of the author or topic that goes, or went, by this id or name; undefined where there is none. */
export function findNamed(entries: readonly Nameable[], written: string): string | undefined {
  const key = toKey(written);
  const found =
    entries.find(({ id, data }) => id === written || data.formerIds.includes(written)) ??
    entries.find((entry) => toKey(shownName(entry)) === key) ??
    entries.find(({ data }) => data.alsoKnownAs.some((name) => toKey(name) === key));
  return found?.id;
}

/** Who may have been meant: the id of the nearest author or topic. */
export function findMeant(entries: readonly Nameable[], written: string): string | undefined {
  const names = new Map(
    entries.flatMap(
      (entry) =>
        [
          [entry.id, entry.id],
          [shownName(entry), entry.id],
        ] as const,
    ),
  );
  const nearest = findNearest(written, names.keys());
  return nearest === undefined ? undefined : names.get(nearest);
}

function shownName({ data }: Nameable): string {
  return 'name' in data ? data.name : data.label;
}

/** "Trager, Robert F." and "robert f trager" are one name. */
function toKey(name: string): string {
  const turned = name.split(',').map((part) => part.trim());
  const inOrder = turned.length === 2 ? [turned[1], turned[0]] : turned;
  return fold(inOrder.join(' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
