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
const UNSPACED = String.raw`(?:(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}])`;

/** Marks of a sign, and the voicing marks of half-width kana, which are signs of their own to Unicode. */
const MARKS = String.raw`[\p{M}\uFF9E\uFF9F]*`;

const SIGN = String.raw`(?!${UNSPACED})[\p{L}\p{N}\p{M}]`;
const APOSTROPHE = String.raw`(?<=[\p{L}\p{N}\p{M}])['’ʼ‘\u00AD](?=[\p{L}\p{N}])`;
const WORD = new RegExp(`${UNSPACED}${MARKS}|(?:${SIGN}|${APOSTROPHE})+`, 'gu');

/** Latin letters and the signs of typography: no marks and no script without spaces, so that words are found faster. */
const PLAIN = /^[^\u0250-\u1FFF\u2070-\u{10FFFF}]*$/u;
const PLAIN_WORD = /[\p{L}\p{N}]+(?:['’ʼ‘\u00AD][\p{L}\p{N}]+)*/gu;

const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const HYPHENS = '-\u2010\u2011';

/**
 * The words of a text in groups: "state-of-the-art" is a group of four, "U.S." one of two, and most are groups of one.
 * Of signs without spaces between them each two neighbours are one. The same rules hold for what is searched and for
 * what is typed.
 */
export function toWordGroups(text: string): readonly (readonly Word[])[] {
  return groupWords(text, splitWords(text));
}

function groupWords(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
    if (!word) continue;
    if (next && isRun(word, next)) groups.push([toPair(word, next)]);
    else if (previous && isRun(previous, word)) continue;
    else if (previous && isJoined(text, previous, word)) {
      groups.at(-1)?.push(word);
    } else groups.push([word]);
  }
  return groups;
}

/** The words of a text; a group is given in its parts and as one word, a sign of a run by itself as well. */
export function toWords(text: string): readonly Word[] {
  return addJoined(text, splitWords(text));
}

function addJoined(text: string, words: readonly Word[]): readonly Word[] {
  if (HAS_UNSPACED.test(text)) {
    const grouped = groupWords(text, words).flatMap((group) => [...group, ...joinGroup(group)]);
    return [...grouped, ...listSignsOfRuns(words)];
  }
  const all: Word[] = [];
  let first = 0;
  for (let index = 0; index < words.length; index += 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word) continue;
    all.push(word);
    if (next && isJoined(text, word, next)) continue;
    if (index > first) all.push(...joinGroup(words.slice(first, index + 1)));
    first = index + 1;
  }
  return all;
}

function listSignsOfRuns(words: readonly Word[]): readonly Word[] {
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
  const words = splitWords(name);
  const all = [...addJoined(name, words)];
  const parts = groupWords(name, words).flat();
  const first = parts[0];
  let term = first?.term.charAt(0) ?? '';
  for (const word of parts.slice(1, -1)) {
    term += word.term.charAt(0);
    all.push({ term, start: first?.start ?? 0, end: word.end });
  }
  return all;
}

/** The terms of an author's id; a number that tells namesakes apart is none, unless the id has nothing else. */
export function toIdTerms(id: string): readonly string[] {
  const words = id.split('-');
  const telling = words.filter((word) => !/^\d+$/u.test(word));
  return (telling.length > 0 ? telling : words).flatMap(toTerms);
}

/** A group as one word; nothing for a group of one. */
export function joinGroup(group: readonly Word[]): readonly Word[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2) return [];
  const term = group.map((word) => word.term).join('');
  return [{ term: cut(term), start: first.start, end: last.end }];
}

function splitWords(text: string): readonly Word[] {
  return splitSimple(text) ?? splitByPattern(text);
}

/** What a sign is to the words of a text in plain Latin letters; that of all other signs is left to patterns. */
const [BETWEEN, INSIDE, JOINING] = [1, 2, 3];

/** By code: ASCII, and the punctuation that typographers use. */
const SIMPLE_SIGNS = Uint8Array.from({ length: 0x2060 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z0-9]/iu.test(sign)) return INSIDE;
  if (/['’‘]/u.test(sign)) return JOINING;
  return /[\0-\x7F\xA0\u2010-\u2029]/u.test(sign) ? BETWEEN : 0;
});

/**
 * Most texts have no other signs, and are split many times faster so.
 * @returns undefined for any other text
 */
function splitSimple(text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  let start = -1;
  let hasJoining = false;
  for (let place = 0; place <= text.length; place += 1) {
    const sign = place < text.length ? SIMPLE_SIGNS[text.charCodeAt(place)] : BETWEEN;
    if (!sign) return undefined;
    if (sign === INSIDE || (sign === JOINING && isBetweenLetters(text, place))) {
      if (start === -1) {
        start = place;
        hasJoining = false;
      }
      hasJoining ||= sign === JOINING;
    } else if (start !== -1) {
      const word = text.slice(start, place);
      if (!hasJoining) words.push({ term: cut(word.toLowerCase()), start, end: place });
      else for (const term of toTerms(word)) words.push({ term, start, end: place });
      start = -1;
    }
  }
  return words;
}

function isBetweenLetters(text: string, place: number): boolean {
  if (place === 0) return false;
  const [before, after] = [text.charCodeAt(place - 1), text.charCodeAt(place + 1)];
  return SIMPLE_SIGNS[before] === INSIDE && SIMPLE_SIGNS[after] === INSIDE;
}

function splitByPattern(text: string): readonly Word[] {
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
  const plain = word.replace(/['’ʼ‘][sS]$/u, '').replace(/['’ʼ‘\u00AD]/gu, '');
  const terms = fold(plain).split(/[^\p{L}\p{N}\p{M}]+/u);
  return terms.map(cut).filter((term) => term !== '');
}

/** No sign is cut in two: half of one could not be written to a file and read back. */
function cut(term: string): string {
  if (term.length <= LONGEST_TERM) return term;
  return term.slice(0, LONGEST_TERM).replace(/[\uD800-\uDBFF]$/u, '');
}

function isJoined(text: string, before: Word, after: Word): boolean {
  if (after.start - before.end !== 1) return false;
  const between = text.charAt(before.end);
  if (HYPHENS.includes(between)) return true;
  return between === '.' && before.term.length === 1 && after.term.length === 1;
}
