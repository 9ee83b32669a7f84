import type { Entry } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { fold } from '../text/fold.ts';
import { problemAt } from './entries.ts';
import type { Entries } from './entries.ts';
import { findNearPairs } from './near-pairs.ts';

interface Identifier {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly value: string;
}

/** Identifiers that two entries claim: one of the two is a double. */
export function checkIdentifiers(entries: Entries): Problem[] {
  const owners = new Map<string, Identifier>();
  return collectIdentifiers(entries).flatMap((identifier): Problem[] => {
    const { entry, path, name, value } = identifier;
    const key = `${name} ${value.toLowerCase()}`;
    const owner = owners.get(key);
    owners.set(key, owner ?? identifier);
    if (!owner || owner.entry === entry) return [];
    const message = `${name} "${value}" is also that of ${owner.entry.file}`;
    const suggestion = name === CITATION_KEY ? OWN_KEY : ONE_WORK;
    return [problemAt(entry, path, 'duplicate-identifier', message, suggestion)];
  });
}

const CITATION_KEY = 'citation key';
const OWN_KEY = 'Change one of them, or leave it out and let it be derived.';
const ONE_WORK = 'If both are the same, keep one entry and list the other form under its copies.';

function collectIdentifiers({ works, authors }: Entries): Identifier[] {
  const found = [
    ...works.flatMap((entry) => [
      { entry, path: ['citationKey'], name: CITATION_KEY, value: entry.data.citationKey },
      ...identifiersOf(entry, [], entry.data),
      ...entry.data.copies.flatMap((copy, index) => identifiersOf(entry, ['copies', index], copy)),
    ]),
    ...authors.map((entry) => ({ entry, path: ['orcid'], name: 'ORCID', value: entry.data.orcid })),
  ];
  return found.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
}

function identifiersOf(
  entry: Entry,
  path: readonly PropertyKey[],
  { doi, arxiv }: { readonly doi?: string | undefined; readonly arxiv?: string | undefined },
): { entry: Entry; path: readonly PropertyKey[]; name: string; value: string | undefined }[] {
  return [
    { entry, path: [...path, 'doi'], name: 'DOI', value: doi },
    { entry, path: [...path, 'arxiv'], name: 'arXiv id', value: arxiv },
  ];
}

/** Edits that two titles may differ by and still look like one title typed twice: one in fifteen signs, two at most. */
function titleEdits(length: number): number {
  return Math.min(2, Math.floor(length / 15));
}

/**
 * Titles that are almost equal, but for works that name each other as related. A warning, for there are true
 * namesakes ("Editorial"). Numbers are compared exactly: a report of another year is another report.
 */
export function checkTitles({ works }: Entries): Problem[] {
  const whole = works.filter(({ isWhole }) => isWhole);
  return findNearPairs(whole, toTitleKey, titleEdits).flatMap(([a, b]): Problem[] => {
    const isToldApart = a.data.related.includes(b.id) || b.data.related.includes(a.id);
    if (isToldApart || numbersIn(a) !== numbersIn(b)) return [];
    const message = `the title is almost that of ${a.file}`;
    const suggestion =
      'If both are the same work, keep one entry and list the other form under its copies; if not, name one in related.';
    return [problemAt(b, ['title'], 'similar-title', message, suggestion, 'warning')];
  });
}

function toTitleKey({ data }: Entry<'work'>): string {
  return fold(`${data.title} ${data.subtitle ?? ''}`)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

function numbersIn(work: Entry<'work'>): string {
  return (toTitleKey(work).match(/\p{N}+/gu) ?? []).join(' ');
}

/** Authors whose names differ by one letter or by diacritics only, unless one says that they are not the same. */
export function checkNames({ authors }: Entries): Problem[] {
  const toKey = ({ data }: Entry<'author'>): string =>
    fold(data.name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' ')
      .sort()
      .join(' ');
  return findNearPairs(
    authors.filter(({ isWhole }) => isWhole),
    toKey,
    () => 1,
  ).flatMap(([a, b]): Problem[] => {
    const isToldApart =
      a.data.notToBeConfusedWith.includes(b.id) || b.data.notToBeConfusedWith.includes(a.id);
    if (isToldApart) return [];
    const message = `"${b.data.name}" looks like "${a.data.name}" in ${a.file}`;
    const suggestion =
      'If they are one, keep one file and put the other spelling under alsoKnownAs; if not, name one in notToBeConfusedWith.';
    return [problemAt(b, ['name'], 'similar-author', message, suggestion, 'warning')];
  });
}
