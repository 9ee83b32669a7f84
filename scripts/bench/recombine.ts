import { stringify } from 'yaml';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { Catalogue, Work } from '../../src/catalogue/model.ts';
import { readSources } from '../../src/content/read.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { toSlug } from '../../src/text/slug.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

/** A file of a made library: its place below the content folder, and its text. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}

/** Authors for each work of a made library where nothing else is said. */
export const AUTHORS_PER_WORK = 0.6;

/** What a made library has more of than chance gives. */
export interface Crowds {
  readonly authors: number;
  /** So many of the works are signed by the first author. */
  readonly worksOfOne: number;
  /** Whether every work stands under the first topic. */
  readonly isOneTopic: boolean;
}

/**
 * A library of any size from the words and names of another: titles, summaries and names are put together anew,
 * topics, publishers and series stay. The same content gives the same library.
 * @param content a content folder with at least one work
 */
export async function recombine(
  content: string,
  works: number,
  crowds: Crowds = {
    authors: Math.ceil(works * AUTHORS_PER_WORK),
    worksOfOne: 0,
    isOneTopic: false,
  },
): Promise<readonly MadeFile[]> {
  const sources = await readSources(content);
  const { catalogue } = buildLibrary(sources);
  if (!catalogue?.works.length) throw new Error(`${content} holds no works to begin from.`);
  const random = createRandom(works);
  const authors = makeAuthors(catalogue, random, crowds.authors);
  const names = authors.map(({ id }) => id);
  const kept = sources.filter(({ kind }) => kind === 'topic' || kind === 'page');
  return [
    ...kept.map(toKeptFile),
    ...authors.map(({ id, data }) => toFile('authors', id, data, '')),
    ...makeWorks(catalogue, random, works, names, crowds),
  ];
}

function toKeptFile({ kind, id, text }: SourceFile): MadeFile {
  return { path: `${kind}s/${id}.md`, text: withoutLinks(text) };
}

/** Bodies may link to works that the made library does not have. */
function withoutLinks(text: string): string {
  return text
    .replace(/\[@[a-z0-9-]+\]/gu, '')
    .replace(/\]\((?:work|author):[a-z0-9-]+\)/gu, '](/works/)');
}

interface MadeAuthor {
  readonly id: string;
  readonly data: object;
}

function makeAuthors({ authors }: Catalogue, random: Random, count: number): readonly MadeAuthor[] {
  const people = authors.filter(({ isOrganization }) => !isOrganization);
  const given = people.flatMap(({ given: name }) => name ?? []);
  const family = people.flatMap(({ family: name }) => name ?? []);
  const affiliations = people.flatMap(({ affiliations: list }) => list.map(({ name }) => name));
  return Array.from({ length: count }, (_, index) => {
    // The middle name tells apart those who would bear the same name.
    const middle = toLetters(index);
    const parts = { given: `${random.pick(given)} ${middle}`, family: random.pick(family) };
    const name = `${parts.given} ${parts.family}`;
    const data = {
      name,
      ...parts,
      ...(affiliations.length > 0 ? { affiliations: [{ name: random.pick(affiliations) }] } : {}),
    };
    return { id: `${toSlug(name)}-${String(index)}`, data };
  });
}

/** 0 → "Aa", 1 → "Ab": a name that no other number gives. */
function toLetters(index: number): string {
  const digits = [...index.toString(26).padStart(2, '0')].map((digit) => parseInt(digit, 26));
  const letters = digits.map((digit) => String.fromCharCode(97 + digit)).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function* makeWorks(
  catalogue: Catalogue,
  random: Random,
  count: number,
  authors: readonly string[],
  { worksOfOne, isOneTopic }: Crowds,
): Generator<MadeFile> {
  const words = catalogue.works.flatMap(({ title }) => title.split(' '));
  const sentences = catalogue.works.flatMap(({ summary }) => summary.split(/(?<=[.!?]) /u));
  const paragraphs = catalogue.works.flatMap(({ markdown }) =>
    withoutLinks(markdown)
      .split('\n\n')
      .filter((text) => /^[A-Z]/u.test(text) && !text.includes('[^')),
  );
  const topics = catalogue.topics.map(({ id }) => id);
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const pattern = random.pick(catalogue.works);
    const title = `${random.sample(words, 5 + random.below(6)).join(' ')} ${String(index)}`;
    const id = `${toSlug(title).slice(0, 60).replace(/-+$/u, '')}-${String(index)}`;
    const data = {
      title,
      ...toVenue(pattern, random),
      authors: withFirst(authors, random.sample(authors, 1 + random.below(6)), index < worksOfOne),
      topics: withFirst(topics, random.sample(topics, 1 + random.below(4)), isOneTopic),
      summary: random.sample(sentences, 2).join(' '),
      ...(ids.length > 3 ? { cites: random.sample(ids, random.below(4)) } : {}),
      doi: `10.5555/made.${String(index)}`,
      added: `2025-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`,
    };
    ids.push(id);
    yield toFile(
      'works',
      id,
      data,
      paragraphs.length === 0 ? '' : random.sample(paragraphs, 3).join('\n\n'),
    );
  }
}

/** Some of a list, its first item before the others where that is wanted. */
function withFirst(
  list: readonly string[],
  some: readonly string[],
  isWanted: boolean,
): readonly string[] {
  const [first] = list;
  return isWanted && first !== undefined ? [...new Set([first, ...some])] : some;
}

function toVenue(work: Work, random: Random): object {
  const { type, publishers, container, series } = work;
  const publisher = publishers.length > 1 ? publishers : publishers[0];
  const published = `${String(2000 + random.below(26))}-${twoDigits(1 + random.below(12))}`;
  return JSON.parse(JSON.stringify({ type, published, publisher, container, series })) as object;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function toFile(folder: string, id: string, data: object, body: string): MadeFile {
  return { path: `${folder}/${id}.md`, text: `---\n${stringify(data)}---\n\n${body}\n` };
}
