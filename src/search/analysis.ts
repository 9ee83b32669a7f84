import { fold } from '../text/fold.ts';

/** A word as it is looked up, and where it stands in the text, in UTF-16 units. */
export interface Word {
  /** Folded: lower case, without diacritics and apostrophes. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are cut: nobody types them, and they would slow the fuzzy match. In UTF-16 units. */
const LONGEST_TERM = 40;

/** Scripts that are written without spaces: each two neighbouring signs count as a word, for nothing says where words end. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;

const SIGN = String.raw`(?!${UNSPACED})[\p{L}\p{N}\p{M}]`;
const APOSTROPHE = String.raw`(?<=[\p{L}\p{N}\p{M}])['’ʼ‘](?=[\p{L}\p{N}])`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:${SIGN}|${APOSTROPHE})+`, 'gu');

/** Latin letters and the signs of typography: no marks and no script without spaces, so that words are found faster. */
const PLAIN = /^[^\u0250-\u1FFF\u2070-\u{10FFFF}]*$/u;
const PLAIN_WORD = /[\p{L}\p{N}]+(?:['’ʼ‘][\p{L}\p{N}]+)*/gu;

const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const HYPHEN = /^[-\u2010\u2011]$/u;

/**
 * The words of a text in groups: "state-of-the-art" is a group of four, "U.S." one of two, and most are groups of one.
 * Of signs without spaces between them each two neighbours are one. The same rules hold for what is searched and for
 * what is typed.
 */
export function toWordGroups(text: string): readonly (readonly Word[])[] {
  const words = splitWords(text);
  const groups: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const [previous, next] = [words[index - 1], words[index + 1]];
    if (next && isRun(word, next)) groups.push([toPair(word, next)]);
    else if (previous && isRun(previous, word)) continue;
    else if (previous && isJoined(text.slice(previous.end, word.start), previous, word)) {
      groups.at(-1)?.push(word);
    } else groups.push([word]);
  }
  return groups;
}

/** The words of a text; a group is given in its parts and as one word, a sign of a run by itself as well. */
export function toWords(text: string): readonly Word[] {
  const words = toWordGroups(text).flatMap((group) => [...group, ...joinGroup(group)]);
  return HAS_UNSPACED.test(text) ? [...words, ...listSignsOfRuns(text)] : words;
}

function listSignsOfRuns(text: string): readonly Word[] {
  const words = splitWords(text);
  return words.filter((word, index) =>
    [words[index - 1], words[index + 1]].some((other) => {
      return other !== undefined && (isRun(word, other) || isRun(other, word));
    }),
  );
}

/** Two signs that stand side by side in a script without spaces. */
function isRun(word: Word, next: Word): boolean {
  if (word.end !== next.start) return false;
  return STARTS_UNSPACED.test(word.term) && STARTS_UNSPACED.test(next.term);
}

function toPair(word: Word, next: Word): Word {
  return { term: word.term + next.term, start: word.start, end: next.end };
}

/**
 * The words of a name, and its initials as one word, as in "Trager RF": those of all given names and of each
 * beginning of them, since nobody knows how many names an author prints.
 */
export function toNameWords(name: string): readonly Word[] {
  const words = toWordGroups(name).flat();
  const initials = words.slice(0, -1).flatMap((_, index): Word[] => {
    const given = words.slice(0, index + 1);
    const [first, last] = [given[0], given.at(-1)];
    if (!first || !last || given.length < 2) return [];
    const term = given.map((word) => word.term.charAt(0)).join('');
    return [{ term, start: first.start, end: last.end }];
  });
  return [...toWords(name), ...initials];
}

/** The words of an author's id; a number that tells namesakes apart is none. */
export function toIdWords(id: string): readonly string[] {
  return id.split('-').filter((word) => !/^\d+$/u.test(word));
}

/** A group as one word; nothing for a group of one. */
export function joinGroup(group: readonly Word[]): readonly Word[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2) return [];
  const term = group.map((word) => word.term).join('');
  return [{ term: cut(term), start: first.start, end: last.end }];
}

function splitWords(text: string): readonly Word[] {
  const pattern = PLAIN.test(text) ? PLAIN_WORD : WORD;
  return [...text.matchAll(pattern)].flatMap((match) =>
    toTerms(match[0]).map((term) => ({
      term,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Folding may take a sign apart, as "½" into "1" and "2". */
function toTerms(word: string): readonly string[] {
  if (/^[A-Za-z0-9]+$/u.test(word)) return [cut(word.toLowerCase())];
  const plain = word.replace(/['’ʼ‘][sS]$/u, '').replace(/['’ʼ‘]/gu, '');
  const terms = fold(plain).split(/[^\p{L}\p{N}\p{M}]+/u);
  return terms.map(cut).filter((term) => term !== '');
}

/** No sign is cut in two: half of one could not be written to a file and read back. */
function cut(term: string): string {
  return term.slice(0, LONGEST_TERM).replace(/[\uD800-\uDBFF]$/u, '');
}

function isJoined(between: string, before: Word, after: Word): boolean {
  if (HYPHEN.test(between)) return true;
  return between === '.' && before.term.length === 1 && after.term.length === 1;
}
