import { adviseOnId } from '../text/file-name.ts';
import type { AuthorData } from '../schemas/author.ts';
import { TO_BE_WRITTEN } from '../schemas/topic.ts';
import { toEntryText } from './entry-text.ts';

/** The name that an id was made of, as far as it can be told: "mary-shelley" is "Mary Shelley". */
export function toGuessedName(id: string): string {
  return id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** Parts of a name that stand before the family name and do not count in sorting. */
const PARTICLES = new Set(
  'van von de der den del della di da dos du la le ten ter vom zu zum zur'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/**
 * A person's name in its parts, as far as they can be told from it: "Anna van der Berg", or turned round, "Berg, Anna van
 * der". Names that begin with the family name have to be given turned round.
 */
export function toPerson(
  written: string,
): Pick<AuthorData, 'name' | 'given' | 'family' | 'particle' | 'suffix'> {
  const parts = written.split(',').map((part) => part.trim().split(/\s+/u));
  const suffix = parts.flat().findLast((word, index) => index > 0 && SUFFIX.test(word));
  const [words = [], turned] = parts
    .map((part) => part.filter((word) => word !== suffix))
    .filter((part) => part.length > 0);
  const first = turned ?? words.slice(0, -1);
  const family = (turned ? words : words.slice(-1)).join(' ');
  // "Anna van der": what stands at the end and is nothing but particles.
  const count = first.toReversed().findIndex((word) => !PARTICLES.has(word));
  const at = count < 0 ? first.length : first.length - count;
  const given = first.slice(0, at).join(' ');
  const particle = first.slice(at).join(' ');
  const name = [given, particle, family].filter(Boolean).join(' ');
  return {
    name: [name, suffix].filter(Boolean).join(' '),
    ...(given === '' ? {} : { given }),
    family,
    ...(particle === '' ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The file of an author of whom only the name is known. */
export function toAuthorStub(name: string): string {
  return toEntryText('author', toPerson(name));
}

/** The file of a topic of which only the label is known. */
export function toTopicStub(label: string): string {
  return toEntryText('topic', { label, definition: TO_BE_WRITTEN });
}

/** The file of an entry of which only the id is known; undefined where it cannot be one. */
export function toStub(kind: 'author' | 'topic', id: string): string | undefined {
  if (adviseOnId(id) !== undefined) return undefined;
  const name = toGuessedName(id);
  return kind === 'author'
    ? toAuthorStub(name)
    : toTopicStub(name.charAt(0) + name.slice(1).toLowerCase());
}
