import { WORK_TYPES } from '../schemas/work.ts';
import type { WorkType } from '../schemas/work.ts';
import { fold } from '../text/fold.ts';
import { types } from '../words/en.ts';

/** What a format's own type says: a type of ours, or that anything may be behind it. */
export type TypeReading = WorkType | 'anything';

/** What tells the type of a work where the format's type does not. */
export interface TypeSigns {
  /** What the record says it is, in words. */
  readonly genre?: string | undefined;
  readonly container?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly url?: string | undefined;
  readonly event?: string | undefined;
}

/** Words in which records name their genre, beside our own names of types. */
const GENRES: Readonly<Record<string, WorkType>> = {
  'working paper': 'report',
  'technical report': 'report',
  'research report': 'report',
  'policy brief': 'report',
  'white paper': 'report',
  'phd thesis': 'thesis',
  'masters thesis': 'thesis',
  'blog post': 'commentary',
  opinion: 'commentary',
  editorial: 'commentary',
  'data set': 'dataset',
  'computer program': 'software',
  presentation: 'talk',
  slides: 'talk',
  lecture: 'talk',
  website: 'webpage',
  declaration: 'statement',
  'press release': 'statement',
};

const NAMED: ReadonlyMap<string, WorkType> = new Map([
  ...Object.entries(GENRES),
  ...WORK_TYPES.map((type) => [type, type] as const),
  ...WORK_TYPES.map((type) => [fold(types[type].one), type] as const),
]);

/** Archives of preprints, which records name as if they were journals. */
const ARCHIVE = /^(?:arxiv|corr\b|[a-z]{3,6}rxiv\b|preprints\b|ssrn\b|osf preprints)/iu;

/**
 * The type of a work: where its archive stands for a journal it is a preprint; where the format's type says nothing,
 * what the record calls it, else a preprint with an arXiv id, a talk at a meeting, a page with an address, a report.
 */
export function findType(read: TypeReading, signs: TypeSigns): WorkType {
  if (read === 'article' && ARCHIVE.test(signs.container ?? '')) return 'preprint';
  if (read !== 'anything') return read;
  const named = findNamed(signs.genre);
  if (named !== undefined) return named;
  if (signs.arxiv !== undefined) return 'preprint';
  if (signs.event !== undefined) return 'talk';
  return signs.url === undefined ? 'report' : 'webpage';
}

/** Whether a record calls a work by a name that is known. */
export function namesType(genre: string | undefined): boolean {
  return findNamed(genre) !== undefined;
}

function findNamed(genre: string | undefined): WorkType | undefined {
  const words = fold(genre ?? '').replace(/[^a-z]+/gu, ' ');
  return NAMED.get(words.trim());
}

/** Whether a name is that of an archive of preprints, and so says nothing that the arXiv id does not. */
export function isArchive(name: string | undefined): boolean {
  return ARCHIVE.test(name ?? '');
}
