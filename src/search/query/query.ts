import { noLetters, noOr, onlyFirstWords } from '#words';
import { joinGroup, toWordGroups } from '../analysis.ts';
import type { Word } from '../analysis.ts';
import { toFieldHint } from './field-hint.ts';
import { toPieces, toField } from './pieces.ts';
import type { Piece } from './pieces.ts';
import type { SearchHint } from '../protocol.ts';
import { parseYears } from './year-range.ts';
import type { YearRange } from './year-range.ts';

/** A word that is sought. */
export interface QueryWord {
  readonly term: string;
  /** As it was typed; of signs without spaces between them, all that stand together. */
  readonly text: string;
  /** What a hyphen joins, as "post" and "training"; the parts may be found in place of the term. */
  readonly parts: readonly string[];
  /** Counts where it is found, and is not missed where it is not: "of", "the". */
  readonly isOptional: boolean;
  /** Stands in quotes: the word as it is, no longer one and none that looks like it. */
  readonly isExact: boolean;
  /** Typed in capitals: "RLHF" may be spelt out in a title. */
  readonly isAcronym: boolean;
}

/** Words that have to stand side by side. */
export interface Phrase {
  readonly text: string;
  readonly terms: readonly string[];
}

/** What has to be found in one field: `author:"Robert Trager"`. */
export interface FieldClause {
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** True where it must not be found: `-author:bengio`. */
  readonly isExcluded: boolean;
}

export interface ParsedQuery {
  /** All are wanted, in any order. */
  readonly words: readonly QueryWord[];
  readonly phrases: readonly Phrase[];
  /** None of these may be found. */
  readonly excluded: readonly QueryWord[];
  readonly excludedPhrases: readonly Phrase[];
  /** All of these clauses have to be met. */
  readonly authors: readonly FieldClause[];
  readonly topics: readonly FieldClause[];
  /** One of these has to be met. */
  readonly types: readonly FieldClause[];
  /** All of these have to be met. */
  readonly publishers: readonly FieldClause[];
  readonly years: readonly YearRange[];
  /** None of these may be met. */
  readonly excludedYears: readonly YearRange[];
  /** Only works whose text anybody can read, or only the others; undefined where it does not matter. */
  readonly isOpen: boolean | undefined;
  readonly hints: readonly SearchHint[];
}

/**
 * No reader types more; the rest is not searched. In UTF-16 units, and in words: those of fields count, and each part
 * of what hyphens join.
 */
const LONGEST_QUERY = 1000;
const MOST_WORDS = 24;

/** Words that stand in nearly every sentence: a title quoted from memory is found without them. */
const FREQUENT = new Set(
  'a an and are as at by for from in into is it its of on or that the their to was with'.split(' '),
);

/** Whether a word stands in nearly every sentence. */
export function isFrequent(term: string): boolean {
  return FREQUENT.has(term);
}

/** As in other catalogues; where everything is in capitals they are words like the others. */
const [NOT, OR] = [/(?<!\S)NOT\s+(?=[^\s-])/gu, /(?<!\S)OR(?!\S)/u];

/** "Bucknall et al." is how works are cited; these words stand in none of them. */
const AND_OTHERS = /(?<=[\p{L}\p{M}.,]\s+)(?:et\s+al\.?|et\s+alii)(?![\p{L}\p{M}])/giu;

/**
 * Understands what was typed, as far as it goes: `bengio "computing power" -military topic:evaluations year:2023..2025`.
 * Never throws; what cannot be a field is taken as words, and a hint says so.
 */
export function parseQuery(text: string): ParsedQuery {
  const typed = text
    .slice(0, LONGEST_QUERY)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/\u00AD/gu, '')
    .replace(AND_OTHERS, ' ');
  const hasOperators = /\p{Ll}/u.test(typed);
  const clean = hasOperators ? typed.replace(NOT, '-') : typed;
  const draft = createDraft();
  const pieces = toPieces(clean);
  for (const piece of pieces) readPiece(piece, clean, draft);
  if (hasOperators && OR.test(clean)) draft.hints.push({ message: noOr });
  if (draft.isCut) draft.hints.push({ message: onlyFirstWords(MOST_WORDS) });
  draft.hints.push(...toVoidHint(clean, pieces, draft));
  const { author: authors, topic: topics, type: types, publisher: publishers, ...rest } = draft;
  const { words, room, isCut, ...others } = rest;
  return {
    ...others,
    words: withOneWanted(words),
    authors,
    topics,
    types,
    publishers,
  };
}

/** What holds no word at all is passed over, which is said; not so `author:"`, where the reader is still typing. */
function toVoidHint(
  text: string,
  pieces: readonly Piece[],
  { hints, isOpen, room, isCut, ...lists }: Draft,
): readonly SearchHint[] {
  const isVoid = isOpen === undefined && Object.values(lists).every(({ length }) => length === 0);
  if (!isVoid || pieces.every(({ value }) => value.trim() === '')) return [];
  return [{ message: noLetters(text.trim()) }];
}

/** A query while it is read. */
interface Draft {
  readonly words: QueryWord[];
  readonly phrases: Phrase[];
  readonly excluded: QueryWord[];
  readonly excludedPhrases: Phrase[];
  readonly author: FieldClause[];
  readonly topic: FieldClause[];
  readonly type: FieldClause[];
  readonly publisher: FieldClause[];
  readonly years: YearRange[];
  readonly excludedYears: YearRange[];
  isOpen: boolean | undefined;
  readonly hints: SearchHint[];
  /** How many more words are searched. */
  room: number;
  /** Whether words were left out for want of room. */
  isCut: boolean;
}

function createDraft(): Draft {
  return {
    words: [],
    phrases: [],
    excluded: [],
    excludedPhrases: [],
    author: [],
    topic: [],
    type: [],
    publisher: [],
    years: [],
    excludedYears: [],
    isOpen: undefined,
    hints: [],
    room: MOST_WORDS,
    isCut: false,
  };
}

function readPiece(piece: Piece, query: string, draft: Draft): void {
  const { value, isApart, isExcluded } = piece;
  const field = toField(piece.field);
  const years = field === 'year' ? parseYears(value) : undefined;
  if (years) draft[isExcluded ? 'excludedYears' : 'years'].push(years);
  else if (field === 'is' && !isApart && value.toLowerCase() === 'open') draft.isOpen = !isExcluded;
  else if (field !== undefined && field !== 'year' && field !== 'is') {
    draft[field].push(...toClause(piece, draft));
  } else readWords(piece, query, draft);
}

function readWords(piece: Piece, query: string, draft: Draft): void {
  const { value, isQuoted, isExcluded } = piece;
  const hint = toFieldHint(piece, query);
  if (hint) draft.hints.push(hint);
  const isMisspelt = hint?.suggestion !== undefined;
  if (isExcluded) {
    exclude(piece, isMisspelt, draft);
    return;
  }
  const words = admit(
    [...toFieldWords(piece, isMisspelt), ...toQueryWords(value, isQuoted)],
    draft,
  );
  draft.words.push(...words);
  const phrase = toPhrase(value);
  if (isQuoted && phrase.terms.length > 1 && words.length > 0) draft.phrases.push(phrase);
}

/** What a hyphen takes away reaches to the next space; a field that is none belongs to it. */
function exclude(piece: Piece, isMisspelt: boolean, draft: Draft): void {
  const { field, value, isQuoted, isApart } = piece;
  const isField = field === undefined || isMisspelt || toField(field) !== undefined;
  if (!isField && isApart) {
    draft.excluded.push(...admit(toQueryWords(field, true), draft));
    draft.words.push(...admit(toQueryWords(value, isQuoted), draft));
    return;
  }
  const phrase = toPhrase(isField ? value : `${field} ${value}`);
  if ((isQuoted || !isField) && phrase.terms.length > 1) {
    if (admit(toQueryWords(phrase.text, true), draft).length > 0)
      draft.excludedPhrases.push(phrase);
  } else draft.excluded.push(...admit(toQueryWords(phrase.text, true), draft));
}

function toPhrase(text: string): Phrase {
  return { text: text.trim(), terms: toPhraseTerms(text) };
}

/** Takes words in as long as there is room for them. */
function admit(words: readonly QueryWord[], draft: Draft): readonly QueryWord[] {
  return words.flatMap((word) => {
    const size = Math.max(1, word.parts.length);
    const { room } = draft;
    draft.isCut ||= size > room;
    draft.room = Math.max(0, room - size);
    return room === 0 ? [] : [{ ...word, parts: word.parts.slice(0, room) }];
  });
}

function toClause({ value, isExcluded }: Piece, draft: Draft): readonly FieldClause[] {
  const words = admit(toQueryWords(value, false), draft);
  if (words.length === 0) return [];
  return [{ text: value.trim(), words: withOneWanted(words), isExcluded }];
}

/** Words alone that are all frequent ones are wanted after all. */
function withOneWanted(words: readonly QueryWord[]): readonly QueryWord[] {
  if (words.some(({ isOptional }) => !isOptional)) return words;
  return words.map((word) => ({ ...word, isOptional: false }));
}

function toQueryWords(text: string, isExact: boolean): readonly QueryWord[] {
  const groups = toWordGroups(text);
  return groups.flatMap((group, index): QueryWord[] => {
    const parts = group.map(({ term }) => term);
    const [joined] = joinGroup(group);
    const term = joined?.term ?? parts[0];
    if (term === undefined) return [];
    const isOptional = FREQUENT.has(term);
    const [from, to] = findStretch(groups, index);
    const typed = text.slice(from, to);
    const isAcronym = /^\p{Lu}{3,}s?$/u.test(typed);
    return [{ term, text: typed, parts: joined ? parts : [], isOptional, isExact, isAcronym }];
  });
}

/** Where a group stands, with those that overlap it: pairs of signs in a script without spaces share one. */
function findStretch(
  groups: readonly (readonly Word[])[],
  index: number,
): readonly [from: number | undefined, to: number | undefined] {
  const startOf = (place: number): number => groups[place]?.[0]?.start ?? Infinity;
  const endOf = (place: number): number => groups[place]?.at(-1)?.end ?? 0;
  let [first, last] = [index, index];
  while (first > 0 && endOf(first - 1) > startOf(first)) first -= 1;
  while (startOf(last + 1) < endOf(last)) last += 1;
  return [groups[first]?.[0]?.start, groups[last]?.at(-1)?.end];
}

/** What stood before the colon; a misspelt field is not what the reader looks for. */
function toFieldWords({ field }: Piece, isMisspelt: boolean): readonly QueryWord[] {
  if (field === undefined || toField(field) === 'year') return [];
  return toQueryWords(field, false).map((word) => ({
    ...word,
    isOptional: word.isOptional || isMisspelt,
  }));
}

/** The words of a phrase one by one, as they follow each other in a text. */
export function toPhraseTerms(text: string): readonly string[] {
  return toWordGroups(text)
    .flat()
    .map(({ term }) => term);
}
