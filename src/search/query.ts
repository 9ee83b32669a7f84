import { findNearest } from '../text/suggest.ts';
import { joinGroup, toWordGroups } from './analysis.ts';
import type { SearchHint } from './protocol.ts';

/** A word that is sought. */
export interface QueryWord {
  readonly term: string;
  /** What a hyphen joins, as "post" and "training"; the parts may be found in place of the term. */
  readonly parts: readonly string[];
  /** Counts where it is found, and is not missed where it is not: "of", "the". */
  readonly isOptional: boolean;
}

/** What has to be found in one field: `author:"Robert Trager"`. */
export interface FieldClause {
  readonly text: string;
  readonly words: readonly QueryWord[];
}

/** Years, both included; an end that is missing is open. */
export interface YearRange {
  readonly from?: number;
  readonly to?: number;
}

export interface ParsedQuery {
  /** All are wanted, in any order. */
  readonly words: readonly QueryWord[];
  /** All of these clauses have to be met. */
  readonly authors: readonly FieldClause[];
  readonly topics: readonly FieldClause[];
  /** One of these has to be met. */
  readonly types: readonly FieldClause[];
  readonly years: readonly YearRange[];
  readonly hints: readonly SearchHint[];
}

const FIELDS = ['author', 'topic', 'type', 'year'] as const;
type Field = (typeof FIELDS)[number];

/** No reader types more; the rest is not searched. In UTF-16 units, and in words. */
const LONGEST_QUERY = 1000;
const MOST_WORDS = 24;

/** Words that stand in nearly every sentence: a title quoted from memory is found without them. */
const FREQUENT = new Set(
  'a an and are as at by for from in into is it its of on or that the their to was with'.split(' '),
);

/** `field:value`, `field:"two words"`, `"two words"` or a bare piece. */
const PIECE =
  /(?:(?<field>\p{L}+):(?<gap>\s*))?(?:["“”„](?<quoted>[^"“”„]*)["“”„]?|(?<bare>[^\s"“”„]+))/gu;

interface Piece {
  /** As it was typed. */
  readonly source: string;
  readonly field?: string;
  readonly isApart: boolean;
  readonly value: string;
}

/**
 * Understands what was typed, as far as it goes: `bengio topic:evaluations type:report year:2023..2025`.
 * Never throws; what cannot be a field is taken as words, and a hint says so.
 */
export function parseQuery(text: string): ParsedQuery {
  const clean = text
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/\u00AD/gu, '');
  const query = {
    words: [] as QueryWord[],
    author: [] as FieldClause[],
    topic: [] as FieldClause[],
    type: [] as FieldClause[],
    years: [] as YearRange[],
    hints: [] as SearchHint[],
  };
  for (const piece of toPieces(clean)) {
    const field = toField(piece.field);
    const years = field === 'year' ? parseYears(piece.value) : undefined;
    if (years) query.years.push(years);
    else if (field !== undefined && field !== 'year') query[field].push(...toClause(piece.value));
    else {
      const hint = toFieldHint(piece, clean);
      if (hint) query.hints.push(hint);
      const isMisspelt = hint?.suggestion !== undefined;
      query.words.push(...toFieldWords(piece, isMisspelt), ...toQueryWords(piece.value));
    }
  }
  query.hints.push(...toVoidHint(clean, query));
  if (query.words.length > MOST_WORDS) {
    query.hints.push({ message: `Only the first ${String(MOST_WORDS)} words are searched.` });
  }
  return {
    words: withOneWanted(query.words.slice(0, MOST_WORDS)),
    authors: query.author,
    topics: query.topic,
    types: query.type,
    years: query.years,
    hints: query.hints,
  };
}

/** What holds no word at all is passed over, which is said; not so `author:"`, where the reader is still typing. */
function toVoidHint(
  text: string,
  {
    words,
    author,
    topic,
    type,
    years,
  }: Readonly<Record<'words' | Exclude<Field, 'year'> | 'years', readonly unknown[]>>,
): readonly SearchHint[] {
  const isVoid = [words, author, topic, type, years].every(({ length }) => length === 0);
  if (!isVoid || toPieces(text).every(({ value }) => value.trim() === '')) return [];
  return [{ message: `There is no letter and no digit in “${text.trim()}” to search for.` }];
}

function toPieces(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].flatMap((match): Piece[] => {
    const { field, gap, quoted, bare } = match.groups ?? {};
    const value = quoted ?? bare ?? '';
    // "author:" and "year:20": the reader is still typing.
    if (field === undefined && toField(/^(\p{L}+):$/u.exec(value)?.[1])) return [];
    if (toField(field) === 'year' && /^\d{0,3}$/u.test(value)) return [];
    const piece = { source: match[0], isApart: (gap ?? '') !== '', value };
    return [field === undefined ? piece : { ...piece, field }];
  });
}

/** Fields may be typed in capitals and in the plural. */
function toField(name: string | undefined): Field | undefined {
  const plain = name?.toLowerCase();
  return FIELDS.find((field) => field === plain || `${field}s` === plain);
}

function toClause(text: string): readonly FieldClause[] {
  const words = toQueryWords(text);
  return words.length === 0 ? [] : [{ text: text.trim(), words: withOneWanted(words) }];
}

/** Words alone that are all frequent ones are wanted after all. */
function withOneWanted(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.some(({ isOptional }) => !isOptional)) return words;
  return words.map((word) => ({ ...word, isOptional: false }));
}

function toQueryWords(text: string): readonly QueryWord[] {
  return toWordGroups(text).flatMap((group): QueryWord[] => {
    const parts = group.map(({ term }) => term);
    const [joined] = joinGroup(group);
    const term = joined?.term ?? parts[0];
    if (term === undefined) return [];
    return [{ term, parts: joined ? parts : [], isOptional: FREQUENT.has(term) }];
  });
}

/** `2024`, `2023..2025`, `2023..`, `..2025`; a hyphen or dash will do for the dots. */
function parseYears(text: string): YearRange | undefined {
  const match = /^(?<from>\d{4})?(?:(?<dots>\.{2,3}|…|[-–])(?:(?<to>\d{4})|\d{0,3}))?$/u.exec(
    text.trim(),
  );
  const { from, dots, to } = match?.groups ?? {};
  if (from === undefined && to === undefined) return undefined;
  if (dots === undefined) return { from: Number(from), to: Number(from) };
  const ends = [from, to].map((year) => (year === undefined ? undefined : Number(year)));
  const [first, last] = ends[0] !== undefined && ends[1] !== undefined ? ends.toSorted() : ends;
  return {
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { to: last }),
  };
}

/** What stood before the colon; a misspelt field is not what the reader looks for. */
function toFieldWords({ field }: Piece, isMisspelt: boolean): readonly QueryWord[] {
  if (field === undefined || toField(field) === 'year') return [];
  return toQueryWords(field).map((word) => ({
    ...word,
    isOptional: word.isOptional || isMisspelt,
  }));
}

function toFieldHint(
  { source, field, isApart, value }: Piece,
  query: string,
): SearchHint | undefined {
  if (field === undefined || value.startsWith('//')) return undefined;
  if (toField(field) === 'year') {
    return { message: `“${value}” is no year; write year:2024 or year:2023..2025.` };
  }
  // "AI: a survey" is a title, not a field.
  if (isApart) return undefined;
  const meant = findNearest(field, FIELDS);
  if (meant === undefined) {
    return { message: `No field “${field}”; the fields are author, topic, type and year.` };
  }
  const corrected = source.replace(field, () => meant);
  return {
    message: `No field “${field}”; did you mean ${meant}?`,
    suggestion: query.replace(source, () => corrected).trim(),
  };
}
