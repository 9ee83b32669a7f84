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

/** Scripts that are written without spaces: each sign is a word of its own. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;

const SIGN = String.raw`(?!${UNSPACED})[\p{L}\p{N}\p{M}]`;
const APOSTROPHE = String.raw`(?<=[\p{L}\p{N}\p{M}])['’ʼ‘](?=[\p{L}\p{N}])`;
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:${SIGN}|${APOSTROPHE})+`, 'gu');

const HYPHEN = /^[-\u2010\u2011]$/u;

/**
 * The words of a text in groups: "state-of-the-art" is a group of four, "U.S." one of two, and most are groups of one.
 * The same rules hold for what is searched and for what is typed.
 */
export function toWordGroups(text: string): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let previous: Word | undefined;
  for (const word of splitWords(text)) {
    if (previous && isJoined(text.slice(previous.end, word.start), previous, word)) {
      groups.at(-1)?.push(word);
    } else {
      groups.push([word]);
    }
    previous = word;
  }
  return groups;
}

/** The words of a text; a group is given in its parts and as one word. */
export function toWords(text: string): readonly Word[] {
  return toWordGroups(text).flatMap((group) => [...group, ...joinGroup(group)]);
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

/** A group as one word; nothing for a group of one. */
export function joinGroup(group: readonly Word[]): readonly Word[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last || group.length < 2) return [];
  const term = group.map((word) => word.term).join('');
  return [{ term: term.slice(0, LONGEST_TERM), start: first.start, end: last.end }];
}

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].flatMap((match) =>
    toTerms(match[0]).map((term) => ({
      term,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Folding may take a sign apart, as "½" into "1" and "2". */
function toTerms(word: string): readonly string[] {
  const plain = word.replace(/['’ʼ‘][sS]$/u, '').replace(/['’ʼ‘]/gu, '');
  const terms = fold(plain).split(/[^\p{L}\p{N}\p{M}]+/u);
  return terms.map((term) => term.slice(0, LONGEST_TERM)).filter((term) => term !== '');
}

function isJoined(between: string, before: Word, after: Word): boolean {
  if (HYPHEN.test(between)) return true;
  return between === '.' && before.term.length === 1 && after.term.length === 1;
}
